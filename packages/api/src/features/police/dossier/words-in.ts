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

/** The words of one dossier: in one language, for one jurisdiction. */
export interface WordsIn {
  readonly language: Language;
  /** A code of a vocabulary with labels in the domain package. */
  readonly labelled: <Code extends string>(type: LabelledType, code: Code) => Coded<Code>;
  /** A reason, or a legal criterion. */
  readonly reason: (code: string) => Coded;
  readonly country: (code: CountryCode) => Coded;
  /** A code of a table of words. A code that is not in the table is used as its own words. */
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

/** Applies a function, or returns `null` for `null`. */
export const orNull = <Given, Said>(given: Given | null, say: (given: Given) => Said): Said | null =>
  given === null ? null : say(given);

export const instant = (at: Date): string => at.toISOString();
