import type { Face } from '../fonts/font-parts.js';
import { backwards, inVisualOrder, mirrored } from './direction.js';
import { breaksIn, letterEndsIn } from './line-breaks.js';
import type { Piece, PrintedText } from './pieces.js';

/** A run of text that is drawn in one operation, in the order that its face expects. */
export interface Stroke {
  readonly face: Face;
  readonly text: string;
  readonly width: number;
  readonly level: number;
}

/** A line with its strokes from left to right. Heights are fractions of the font size. */
export interface Line {
  readonly strokes: readonly Stroke[];
  readonly ascent: number;
  readonly descent: number;
}

/** Returns the width of a text in a face, as a fraction of the font size. */
export type Measure = (face: Face, text: string) => number;

export interface Frame {
  /** As a multiple of the font size. */
  readonly width: number;
  /** Break between words, or after any letter. Addresses use letters. */
  readonly breaks: 'WORDS' | 'LETTERS';
  readonly measure: Measure;
}

/** The text between two possible line breaks. */
interface Unit {
  readonly start: number;
  readonly end: number;
  readonly width: number;
  /** The width without the trailing space, which may be outside the frame. */
  readonly bareWidth: number;
}

/** Divides a text into lines that fit the width of the frame. Only a single letter may be wider. */
export function layOut(printed: PrintedText, frame: Frame): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let end = 0;
  let width = 0;
  const close = () => {
    lines.push(lineOf(printed, start, end, frame.measure));
    start = end;
    width = 0;
  };
  for (const unit of unitsOf(printed, frame)) {
    if (end > start && width + unit.bareWidth > frame.width) close();
    end = unit.end;
    width += unit.width;
  }
  if (end > start || lines.length === 0) close();
  return lines;
}

/** A word that is wider than the frame is divided into letters. */
function unitsOf(printed: PrintedText, { breaks, width, measure }: Frame): readonly Unit[] {
  const { text } = printed;
  const unit = (start: number, end: number): Unit => ({
    start,
    end,
    width: widthOf(printed, start, end, measure),
    bareWidth: widthOf(printed, start, start + text.slice(start, end).trimEnd().length, measure),
  });
  const between = (ends: readonly number[], from: number) =>
    ends.map((end, index) => unit(index === 0 ? from : (ends[index - 1] ?? from), end));
  const letters = (start: number, end: number) =>
    between(
      letterEndsIn(text.slice(start, end)).map((position) => start + position),
      start,
    );
  if (breaks === 'LETTERS') return letters(0, text.length);
  return between(breaksIn(text), 0).flatMap((word) =>
    word.bareWidth > width ? letters(word.start, word.end) : [word],
  );
}

const within = (pieces: readonly Piece[], start: number, end: number): readonly Piece[] =>
  pieces
    .filter((piece) => piece.end > start && piece.start < end)
    .map((piece) => ({ ...piece, start: Math.max(piece.start, start), end: Math.min(piece.end, end) }));

const widthOf = ({ text, pieces }: PrintedText, start: number, end: number, measure: Measure): number =>
  within(pieces, start, end).reduce((sum, piece) => sum + measure(piece.face, drawnText(text, piece)), 0);

/** A face of a right-to-left script reverses its text itself. For other faces the text is reversed here. */
function drawnText(text: string, { start, end, face, level }: Piece): string {
  const given = text.slice(start, end);
  if (level % 2 === 0) return given;
  return face.isRightToLeft ? mirrored(given) : backwards(mirrored(given));
}

/** The minimum height of a line: accented Latin capitals, and descenders. */
const usual = { ascent: 1.02, descent: 0.27 } as const;

function lineOf({ text, pieces }: PrintedText, start: number, end: number, measure: Measure): Line {
  const own = within(pieces, start, start + text.slice(start, end).trimEnd().length);
  const strokes = own.map((piece) => {
    const drawn = drawnText(text, piece);
    return { face: piece.face, text: drawn, width: measure(piece.face, drawn), level: piece.level };
  });
  const tall = own.map(({ face }) => face).filter(({ shaping }) => shaping !== 'LETTERS');
  return {
    strokes: inVisualOrder(strokes),
    ascent: Math.max(usual.ascent, ...tall.map(({ ascent }) => ascent)),
    descent: Math.max(usual.descent, ...tall.map(({ descent }) => descent)),
  };
}
