import type { Language } from '@meldpunt/domain';
import { de } from './de.data.js';
import { en } from './en.data.js';
import { fr } from './fr.data.js';
import { nl } from './nl.data.js';
import type { PageWords } from './page-words.js';

export { PlaceChoice, type FieldWords, type InformationPage, type PageWords } from './page-words.js';

/** The texts of the pages in each language. */
export const words: Readonly<Record<Language, PageWords>> = { NL: nl, FR: fr, DE: de, EN: en };

/** Puts values into a text: `{count}` becomes the value of `count`. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
