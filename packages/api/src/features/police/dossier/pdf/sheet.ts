import type PDFDocument from 'pdfkit';
import { printable } from './printable.js';

type Doc = InstanceType<typeof PDFDocument>;
type Structure = ReturnType<Doc['struct']>;

/** A document being written from top to bottom. Where the next line goes is the document's own `y`. */
export interface Sheet {
  readonly doc: Doc;
  /** What the next block becomes a part of, for those who hear or reflow the document. */
  readonly root: Structure;
  /** Headings that wait for what they head. */
  readonly headings: { readonly height: number; readonly draw: () => void }[];
}

/** How a line looks. */
export const styles = {
  title: { font: 'Helvetica-Bold', size: 19, colour: '#14213d', gap: 2 },
  subtitle: { font: 'Helvetica', size: 11, colour: '#4a4a4a', gap: 2 },
  heading: { font: 'Helvetica-Bold', size: 13, colour: '#14213d', gap: 2 },
  subheading: { font: 'Helvetica-Bold', size: 10, colour: '#14213d', gap: 2 },
  plain: { font: 'Helvetica', size: 9.5, colour: '#111111', gap: 1.5 },
  strong: { font: 'Helvetica-Bold', size: 9.5, colour: '#111111', gap: 1.5 },
  label: { font: 'Helvetica', size: 9, colour: '#4a4a4a', gap: 1.5 },
  column: { font: 'Helvetica-Bold', size: 8.5, colour: '#14213d', gap: 1.5 },
  small: { font: 'Helvetica', size: 8.5, colour: '#333333', gap: 1.5 },
  code: { font: 'Courier', size: 7.5, colour: '#5a5a5a', gap: 1.5 },
  command: { font: 'Courier', size: 8.5, colour: '#111111', gap: 1.5 },
  alarm: { font: 'Helvetica-Bold', size: 10.5, colour: '#9b1c1c', gap: 1.5 },
} as const;
export type Style = keyof typeof styles;

export const page = { left: 56, right: 539, top: 70, bottom: 770, width: 483 } as const;

/** Sets the look of what is written next. */
export function use({ doc }: Sheet, style: Style): void {
  const { font, size, colour } = styles[style];
  doc.font(font).fontSize(size).fillColor(colour);
}

/** How high a text will be. */
export function heightOf(sheet: Sheet, text: string, style: Style, width: number): number {
  use(sheet, style);
  return sheet.doc.heightOfString(printable(text), { width, lineGap: styles[style].gap });
}

/** Writes a text at a place; nothing of it is cut off or moved to another page. */
export function write(
  sheet: Sheet,
  text: string,
  style: Style,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): void {
  use(sheet, style);
  sheet.doc.text(printable(text), x, y, { width, lineGap: styles[style].gap });
}

/**
 * Goes on to a new page unless so much fits below, together with the headings that wait for it; then writes those.
 * Everything that is written asks for its room first, so that no heading is left alone at the foot of a page.
 */
export function makeRoom(sheet: Sheet, height: number): void {
  const waiting = sheet.headings.splice(0);
  const needed = waiting.reduce((sum, heading) => sum + heading.height, height);
  if (sheet.doc.y + needed > page.bottom) newPage(sheet);
  for (const { draw } of waiting) draw();
}

export function newPage({ doc }: Sheet): void {
  doc.addPage();
  doc.y = page.top;
}

/** Draws what says nothing: rules, fills, what repeats on each page. */
export function decorate({ doc }: Sheet, type: 'Layout' | 'Pagination', draw: () => void): void {
  doc.markContent('Artifact', { type });
  draw();
  doc.endMarkedContent();
}

const above = { 1: 0, 2: 14, 3: 8 } as const;
const below = { 1: 5, 2: 5, 3: 2 } as const;

/** A heading for what comes next. */
export function heading(sheet: Sheet, text: string, level: 1 | 2 | 3): void {
  const style = level === 1 ? 'title' : level === 2 ? 'heading' : 'subheading';
  const height = above[level] + heightOf(sheet, text, style, page.width) + below[level];
  sheet.headings.push({ height, draw: () => drawHeading(sheet, text, level, style) });
}

function drawHeading(sheet: Sheet, text: string, level: 1 | 2 | 3, style: Style): void {
  const { doc } = sheet;
  if (doc.y > page.top) doc.y += above[level];
  if (level === 2) doc.outline.addItem(printable(text));
  block(sheet, `H${level}`, text, style);
  if (level === 2) underline(sheet);
  doc.y += below[level];
}

function underline(sheet: Sheet): void {
  const { doc } = sheet;
  decorate(sheet, 'Layout', () =>
    doc.moveTo(page.left, doc.y).lineTo(page.right, doc.y).lineWidth(0.8).strokeColor('#14213d').stroke(),
  );
}

/** A paragraph. */
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
