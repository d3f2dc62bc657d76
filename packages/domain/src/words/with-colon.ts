import type { Language } from '../language.js';

/** A heading and its colon, as the language sets it: French puts a no-break space before. @public */
export const withColon = (heading: string, language: Language): string =>
  `${heading}${language === 'FR' ? '\u00a0:' : ':'}`;
