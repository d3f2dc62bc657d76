/** The languages of the hotline: Belgium’s three and English. @public */
export const Language = { NL: 'NL', FR: 'FR', DE: 'DE', EN: 'EN' } as const;
export type Language = keyof typeof Language;
