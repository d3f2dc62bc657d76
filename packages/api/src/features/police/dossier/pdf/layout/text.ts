import type { Face } from '../fonts/font-parts.js';
import { layOut, type Line, type Measure } from '../text/lay-out.js';
import { printedText } from '../text/pieces.js';
import type { Sheet } from './sheet.js';
import { styles, type Style } from './styles.data.js';

/** A text in its lines, and what is said for it by readers that speak: the text itself where it is drawn otherwise. */
export interface SetText {
  readonly lines: readonly Line[];
  readonly height: number;
  readonly actual: string | null;
}

export interface Setting {
  readonly style: Style;
  readonly width: number;
  readonly size?: number;
  readonly breaks?: 'WORDS' | 'LETTERS';
}

const sizeOf = ({ style, size }: Setting): number => size ?? styles[style].size;

const heightOfLine = ({ ascent, descent }: Line, setting: Setting): number =>
  (ascent + descent) * sizeOf(setting) + styles[setting.style].gap;

/** Sets a text: what fits on each line, and how high all of it is. The same text is set once for a document. */
export function setText(sheet: Sheet, text: string, setting: Setting): SetText {
  const key = `${setting.style} ${setting.width} ${setting.size ?? ''} ${setting.breaks ?? ''} ${text}`;
  const known = sheet.set.get(key);
  if (known !== undefined) return known;
  const printed = printedText(text, styles[setting.style].cut, sheet.fonts);
  const lines = layOut(printed, {
    width: setting.width / sizeOf(setting),
    breaks: setting.breaks ?? 'WORDS',
    measure: measureIn(sheet),
  });
  const height = lines.reduce((sum, line) => sum + heightOfLine(line, setting), 0);
  const isDrawnAsWritten = printed.text === text && printed.pieces.every(({ level }) => level === 0);
  const made = { lines, height, actual: isDrawnAsWritten ? null : text };
  sheet.set.set(key, made);
  return made;
}

const measureIn =
  ({ doc, widths }: Sheet): Measure =>
  (face: Face, text: string) => {
    const key = `${face.name} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const width = doc.font(face.name).fontSize(100).widthOfString(text) / 100;
    widths.set(key, width);
    return width;
  };

/** Draws a text that is set, from its upper left corner on. One to be copied is read as one text, without a break. */
export function drawText(
  sheet: Sheet,
  text: string,
  setting: Setting,
  { x, y, isToCopy = false }: { readonly x: number; readonly y: number; readonly isToCopy?: boolean },
): void {
  const { doc } = sheet;
  const { lines, actual: spoken } = setText(sheet, text, setting);
  const actual = isToCopy ? text : spoken;
  if (actual !== null) doc.markContent('Span', { actual });
  let top = y;
  for (const line of lines) {
    drawLine(sheet, line, setting, { x, baseline: top + line.ascent * sizeOf(setting) });
    top += heightOfLine(line, setting);
  }
  if (actual !== null) doc.endMarkedContent();
}

function drawLine(
  { doc }: Sheet,
  { strokes }: Line,
  setting: Setting,
  { x, baseline }: { readonly x: number; readonly baseline: number },
): void {
  let left = x;
  for (const { face, text, width } of strokes) {
    doc.font(face.name).fontSize(sizeOf(setting)).fillColor(styles[setting.style].colour);
    doc.text(text, left, baseline, { lineBreak: false, baseline: 'alphabetic' });
    left += width * sizeOf(setting);
  }
}

/** How wide a text is on one line. */
export const widthOfText = (sheet: Sheet, text: string, style: Style): number =>
  setText(sheet, text, { style, width: Number.MAX_SAFE_INTEGER }).lines.reduce(
    (widest, { strokes }) =>
      Math.max(widest, strokes.reduce((sum, { width }) => sum + width, 0) * styles[style].size),
    0,
  );
