import { createRequire } from 'node:module';
import type { Bidi } from 'bidi-js';
import { writtenOut } from './visible-text.js';

const bidi = (createRequire(import.meta.url)('bidi-js') as () => Bidi)();

/** Letters that are written from right to left, and what embeds them. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * The level of each UTF-16 code unit by the Unicode bidirectional algorithm (UAX 9); `null` where all are 0. A code
 * point that is written out counts as a left-to-right word: its brackets stay around it.
 */
export function levelsOf(text: string): Uint8Array | null {
  if (!rightToLeft.test(text)) return null;
  const withWords = text.replaceAll(writtenOut, (written) => 'U'.repeat(written.length));
  return bidi.getEmbeddingLevels(withWords, 'auto').levels;
}

/** What is drawn one after the other, in the order in which it is drawn from left to right (UAX 9, L2). */
export function inVisualOrder<Piece extends { readonly level: number }>(pieces: readonly Piece[]): Piece[] {
  const ordered = [...pieces];
  const highest = Math.max(0, ...pieces.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1)
    for (let start = 0; start < ordered.length; start += 1) {
      let end = start;
      while ((ordered[end]?.level ?? 0) >= level) end += 1;
      ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = Math.max(start, end - 1);
    }
  return ordered;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

export const graphemesOf = (text: string): readonly string[] =>
  Array.from(graphemes.segment(text), ({ segment }) => segment);

/** The text with brackets and the like turned around, as right-to-left text shows them (UAX 9, L4). */
export const mirrored = (text: string): string =>
  [...text].map((character) => bidi.getMirroredCharacter(character) ?? character).join('');

/** The text backwards, each letter with its marks. */
export const backwards = (text: string): string => [...graphemesOf(text)].reverse().join('');
