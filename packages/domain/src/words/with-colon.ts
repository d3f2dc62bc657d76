import type { Language } from '../language.js';

/** A heading with a colon. French has a no-break space before the colon. @internal */
export const withColon = (heading: string, language: Language): string =>
  `${heading}${language === 'FR' ? '\u00a0:' : ':'}`;
