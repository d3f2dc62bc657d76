import type { Face } from '../fonts/font-parts.js';
import { layOut, type Line, type Measure } from '../text/lay-out.js';
import { printedText, type PrintedText } from '../text/pieces.js';
import type { SetText, Shaped, Sheet } from './sheet-state.js';
import { styles, type Style } from './styles.data.js';

export interface Setting {
  readonly style: Style;
  readonly width: number;
  readonly size?: number;
  readonly breaks?: 'WORDS' | 'LETTERS';
}

/** The maximum number of cached texts: more than a referral has, fewer than a long document has. */
const maxSet = 2_000;

const sizeOf = ({ style, size }: Setting): number => size ?? styles[style].size;

const heightOfLine = ({ ascent, descent }: Line, setting: Setting): number =>
  (ascent + descent) * sizeOf(setting) + styles[setting.style].gap;

/** Lays out a text and returns its lines and height. The same text is laid out once per document. */
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
  const made = { lines, height, actual: isDrawnAsWritten(printed, text) ? null : text };
  if (sheet.set.size >= maxSet) sheet.set.clear();
  sheet.set.set(key, made);
  return made;
}

/** Whether the drawn characters are exactly the given text. */
const isDrawnAsWritten = ({ text, pieces }: PrintedText, given: string): boolean =>
  text === given && pieces.every(({ level, face }) => level === 0 && face.shaping !== 'SHAPED');

const measureIn =
  (sheet: Sheet): Measure =>
  (face: Face, text: string) => {
    const key = `${face.name} ${text}`;
    const known = sheet.widths.get(key);
    if (known !== undefined) return known.width;
    const shaped = shape(sheet, face, text);
    sheet.widths.set(key, shaped);
    return shaped.width;
  };

function shape({ doc }: Sheet, face: Face, text: string): Shaped {
  const size = 100;
  doc.font(face.name).fontSize(size);
  try {
    return { width: doc.widthOfString(text) / size, placesMarks: true };
  } catch {
    return { width: doc.widthOfString(text, withoutPlacing()) / size, placesMarks: false };
  }
}

/**
 * The layout engine fails on a mark that the font cannot place on a letter. In such a text the marks are drawn one
 * after the other, which is readable. The engine changes its options object, so each call gets a new one.
 */
const withoutPlacing = (): object => ({ features: { mark: false, mkmk: false, abvm: false, blwm: false } });

/** Draws a laid-out text from its upper left corner. A text to copy is read as one text without line breaks. */
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
  { doc, widths }: Sheet,
  { strokes }: Line,
  setting: Setting,
  { x, baseline }: { readonly x: number; readonly baseline: number },
): void {
  let left = x;
  for (const { face, text, width } of strokes) {
    doc.font(face.name).fontSize(sizeOf(setting)).fillColor(styles[setting.style].colour);
    const placesMarks = widths.get(`${face.name} ${text}`)?.placesMarks ?? true;
    doc.text(text, left, baseline, {
      lineBreak: false,
      baseline: 'alphabetic',
      ...(placesMarks ? {} : withoutPlacing()),
    });
    left += width * sizeOf(setting);
  }
}

/** The width of a text on one line. */
export const widthOfText = (sheet: Sheet, text: string, style: Style): number =>
  setText(sheet, text, { style, width: Number.MAX_SAFE_INTEGER }).lines.reduce(
    (widest, { strokes }) =>
      Math.max(widest, strokes.reduce((sum, { width }) => sum + width, 0) * styles[style].size),
    0,
  );
