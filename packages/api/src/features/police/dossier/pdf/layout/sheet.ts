import { styles, type Style } from './styles.data.js';
import type { Doc, Sheet } from './sheet-state.js';
import { drawText, setText } from './text.js';

export type { Doc, Sheet, Structure } from './sheet-state.js';

export const page = { left: 56, right: 539, top: 70, bottom: 764, width: 483 } as const;

/** The height of a text. */
export const heightOf = (sheet: Sheet, text: string, style: Style, width: number): number =>
  setText(sheet, text, { style, width }).height;

/** Writes a text at a position. It is never cut off or moved to another page. */
export const write = (
  sheet: Sheet,
  text: string,
  style: Style,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): void => drawText(sheet, text, { style, width }, { x, y });

/**
 * Starts a new page if the given height and the pending headings do not fit. Then writes the pending headings. Every
 * block calls this first, so no heading is the last line of a page.
 */
export function makeRoom(sheet: Sheet, height: number): void {
  const waiting = sheet.headings.splice(0);
  const needed = waiting.reduce((sum, heading) => sum + heading.height, height);
  if (sheet.doc.y + needed > page.bottom && sheet.doc.y > page.top) newPage(sheet);
  for (const { draw } of waiting) draw();
}

export function newPage(sheet: Sheet): void {
  joinContent(sheet.doc);
  sheet.doc.addPage();
  sheet.underlay(sheet);
  sheet.doc.y = page.top;
}

/** The parts of pdfkit that its published types lack. */
interface WithContent {
  readonly page: { readonly content: { buffer: readonly Uint8Array[] } };
}

/** Joins the content of a complete page into one buffer. pdfkit keeps one buffer per operator until the end. */
function joinContent(doc: Doc): void {
  const { content } = (doc as unknown as WithContent).page;
  content.buffer = [Buffer.concat(content.buffer)];
}

/** Draws decoration without meaning: rules, fills, and what repeats on each page. */
export function decorate({ doc }: Sheet, type: 'Layout' | 'Pagination', draw: () => void): void {
  doc.markContent('Artifact', { type });
  draw();
  doc.endMarkedContent();
}

type Level = 1 | 2 | 3 | 4 | 5;

const looks: Readonly<
  Record<Level, { readonly style: Style; readonly above: number; readonly below: number }>
> = {
  1: { style: 'title', above: 0, below: 5 },
  2: { style: 'heading', above: 13, below: 5 },
  3: { style: 'subheading', above: 8, below: 2 },
  4: { style: 'column', above: 6, below: 2 },
  5: { style: 'column', above: 6, below: 2 },
};

/** Adds a heading to the pending headings. */
export function heading(sheet: Sheet, text: string, ownLevel: 1 | 2 | 3): void {
  const level = (ownLevel + sheet.depth) as Level;
  const { style, above, below } = looks[level];
  const height = above + heightOf(sheet, text, style, page.width) + below;
  sheet.headings.push({ height, draw: () => drawHeading(sheet, text, level) });
}

function drawHeading(sheet: Sheet, text: string, level: Level): void {
  const { doc } = sheet;
  const { style, above, below } = looks[level];
  if (doc.y > page.top) doc.y += above;
  if (level === 2) doc.outline.addItem(text);
  block(sheet, `H${level}`, text, style);
  if (level === 2) underline(sheet);
  doc.y += below;
}

function underline(sheet: Sheet): void {
  const { doc } = sheet;
  decorate(sheet, 'Layout', () =>
    doc
      .moveTo(page.left, doc.y)
      .lineTo(page.right, doc.y)
      .lineWidth(0.8)
      .strokeColor(styles.heading.colour)
      .stroke(),
  );
}

/** Writes a paragraph. */
export function paragraph(sheet: Sheet, text: string, style: Style = 'plain'): void {
  makeRoom(sheet, heightOf(sheet, text, style, page.width));
  block(sheet, 'P', text, style);
  sheet.doc.y += 4;
}

function block(sheet: Sheet, type: string, text: string, style: Style): void {
  const { doc, root } = sheet;
  const height = heightOf(sheet, text, style, page.width);
  const y = doc.y;
  const element = doc.struct(type as 'P');
  root.add(element);
  element.add(() => write(sheet, text, style, { x: page.left, y, width: page.width }));
  element.end();
  doc.y = y + height;
}
