import {
  explain,
  label,
  type CountryCode,
  type Jurisdiction,
  type Language,
  type LabelledType,
  type Wording,
} from '@meldpunt/domain';
import type { Coded } from './dossier.js';

/** How one dossier says what it says: in one language, of one country's law. */
export interface WordsIn {
  readonly language: Language;
  /** A code of a vocabulary that the domain has labels for. */
  readonly labelled: <Code extends string>(type: LabelledType, code: Code) => Coded<Code>;
  /** A reason, or a criterion of the law. */
  readonly reason: (code: string) => Coded;
  readonly country: (code: CountryCode) => Coded;
  /** A code of a table of words; a code that the table lacks is its own words. */
  readonly listed: <Code extends string>(table: Readonly<Record<string, Wording>>, code: Code) => Coded<Code>;
}

export function wordsIn(language: Language, jurisdiction: Jurisdiction): WordsIn {
  const countries = new Intl.DisplayNames([language.toLowerCase()], { type: 'region' });
  return {
    language,
    labelled: (type, code) => ({ code, words: label(type, code as never, language) }),
    reason: (code) => ({ code, words: explain(code, language, jurisdiction) ?? code }),
    country: (code) => ({ code, words: countries.of(code) ?? code }),
    listed: (table, code) => ({ code, words: table[code]?.[language] ?? code }),
  };
}

/** What is said of a thing, or `null` where there is none. */
export const orNull = <Given, Said>(given: Given | null, say: (given: Given) => Said): Said | null =>
  given === null ? null : say(given);

export const instant = (at: Date): string => at.toISOString();
