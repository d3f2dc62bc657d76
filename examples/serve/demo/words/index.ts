import type { Language } from '@meldpunt/domain';
import { demoWordsDe } from './de.data.js';
import { demoWordsEn, type DemoWords } from './en.data.js';
import { demoWordsFr } from './fr.data.js';
import { demoWordsNl } from './nl.data.js';

export type { DemoWords };

/** The words of the page, in the four languages. */
export const demoWords: Readonly<Record<Language, DemoWords>> = {
  NL: demoWordsNl,
  FR: demoWordsFr,
  DE: demoWordsDe,
  EN: demoWordsEn,
};
