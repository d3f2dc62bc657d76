import { createRequire } from 'node:module';
import type { Bidi } from 'bidi-js';
import { writtenOut } from './visible-text.js';

const bidi = (createRequire(import.meta.url)('bidi-js') as () => Bidi)();

/** Right-to-left letters and the control characters that embed them. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * The bidirectional level of each UTF-16 code unit (UAX 9), or `null` if all are 0. An escaped code point counts as a
 * left-to-right word, so its brackets stay around it.
 */
export function levelsOf(text: string): Uint8Array | null {
  if (!rightToLeft.test(text)) return null;
  const withWords = text.replaceAll(writtenOut, (written) => 'U'.repeat(written.length));
  return bidi.getEmbeddingLevels(withWords, 'auto').levels;
}

/** The pieces in visual order, from left to right (UAX 9, L2). */
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

/** The text with mirrored brackets, as right-to-left text shows them (UAX 9, L4). */
export const mirrored = (text: string): string =>
  [...text].map((character) => bidi.getMirroredCharacter(character) ?? character).join('');

/** The text in reverse order of its graphemes. Marks stay with their letters. */
export const backwards = (text: string): string => [...graphemesOf(text)].reverse().join('');
