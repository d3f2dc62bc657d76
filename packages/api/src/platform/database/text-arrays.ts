import { types } from 'pg';

/** `text[]`. */
export const textArray = 1009;

const parseAny = types.getTypeParser(textArray as never) as (text: string) => (string | null)[];

/** Reads an array of texts. The driver reads each character; most arrays here have codes, which need no quotes. */
export function parseTextArray(text: string): (string | null)[] {
  if (text === '{}') return [];
  return /["\\]|NULL/i.test(text) ? parseAny(text) : text.slice(1, -1).split(',');
}
