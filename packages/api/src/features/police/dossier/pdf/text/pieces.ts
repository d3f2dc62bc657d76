import { traditionOf, type Cut, type Fonts } from '../fonts/fonts-for.js';
import type { Face } from '../fonts/font-parts.js';
import { levelsOf } from './direction.js';
import { visibleText } from './visible-text.js';

/** Consecutive characters that are drawn in one face and one direction. */
export interface Piece {
  /** The position in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly face: Face;
  readonly level: number;
}

/** A printed text, divided into pieces in logical order. */
export interface PrintedText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Marks and joiners use the face of their letter if it contains them. */
const attached = /^[\p{M}\u200c\u200d]$/u;

/** Divides a text into pieces by the faces that contain its characters. */
export function printedText(given: string, cut: Cut, fonts: Fonts): PrintedText {
  const tradition = traditionOf(given);
  const text = visibleText(given, (codePoint) => fonts.faceOf(codePoint, cut, tradition) !== null);
  const levels = levelsOf(text);
  const pieces: Piece[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const before = pieces.at(-1);
    const codePoint = character.codePointAt(0) ?? 0;
    const face =
      before !== undefined && attached.test(character) && before.face.has(codePoint)
        ? before.face
        : fonts.faceOf(codePoint, cut, tradition);
    if (face === null) throw new TypeError('a printed character has no font');
    const level = levels?.[start] ?? 0;
    if (before !== undefined && before.face === face && before.level === level)
      pieces[pieces.length - 1] = { ...before, end };
    else pieces.push({ start, end, face, level });
    start = end;
  }
  return { text, pieces };
}
