import type { Coded, Dossier } from '../dossier.js';
import { instantsIn, type PrintInstant } from './local-time.js';
import { pdfWords, type PdfWord } from './pdf-words.data.js';
import type { Cell, Line } from './layout/tables.js';

/** The words of a heading in the dossier's language, with values put in. */
export type Say = (word: PdfWord, values?: Readonly<Record<string, string>>) => string;

/** How the parts of one dossier become cells. */
export interface Voice {
  readonly say: Say;
  readonly at: PrintInstant;
  readonly text: (text: string | null, style?: Line['style']) => Cell;
  /** Words first, the permanent code below them. */
  readonly coded: (coded: Coded | null) => Cell;
  readonly list: (codes: readonly Coded[]) => Cell;
  readonly instant: (instant: string | null) => Cell;
  /** What stands between a name and its value: French puts a space before it. */
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
