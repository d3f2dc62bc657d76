import type { Coded, Dossier } from '../dossier.js';
import { instantsIn, type PrintInstant } from './local-time.js';
import { pdfWords, type PdfWord } from './pdf-words.data.js';
import type { Cell, Line } from './layout/tables.js';

/** Returns a heading or sentence in the language of the dossier, with the values inserted. */
export type Say = (word: PdfWord, values?: Readonly<Record<string, string>>) => string;

/** Formats the values of one dossier as cells. */
export interface Voice {
  readonly say: Say;
  readonly at: PrintInstant;
  readonly text: (text: string | null, style?: Line['style']) => Cell;
  /** The words, with the permanent code below them. */
  readonly coded: (coded: Coded | null) => Cell;
  readonly list: (codes: readonly Coded[]) => Cell;
  readonly instant: (instant: string | null) => Cell;
  /** The separator between a name and its value. French has a space before the colon. */
  readonly colon: string;
}

export function voiceOf({ language, timeZone }: Pick<Dossier, 'language' | 'timeZone'>): Voice {
  const at = instantsIn(timeZone);
  const say: Say = (word, values = {}) =>
    pdfWords[word][language].replace(/\{(\w+)\}/g, (_whole, name: string) => values[name] ?? '');
  const text: Voice['text'] = (given, style = 'plain') => (given === null ? [] : [{ text: given, style }]);
  const coded: Voice['coded'] = (given) =>
    given === null
      ? []
      : [
          { text: given.words, style: 'plain' },
          { text: given.code, style: 'code' },
        ];
  return {
    say,
    at,
    text,
    coded,
    list: (codes) => codes.flatMap(coded),
    colon: language === 'FR' ? ' : ' : ': ',
    instant: (instant) => text(instant === null ? null : at(instant)),
  };
}
