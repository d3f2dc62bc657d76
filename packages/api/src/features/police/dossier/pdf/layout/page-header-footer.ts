import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Say } from '../say.js';
import { decorate, page, type Sheet } from './sheet.js';
import { styles, type Style } from './styles.data.js';
import { drawText, widthOfText } from './text.js';

/** The issuer of a dossier, and the contact for police. */
export interface Issuer {
  readonly name: string;
  /** A mail address, a telephone number, or both. `null` if none is configured. */
  readonly contact: string | null;
}

/** The content of the header and footer of every page. */
export interface PageHeaderFooter {
  readonly title: string;
  readonly reference: string;
  readonly digest: string;
  readonly isTest: boolean;
  /** The label of the Traffic Light Protocol, which is in the header and in the footer. */
  readonly handling: { readonly code: string };
  readonly issuer: Issuer;
}

/** The event loop can run after this number of pages. */
const pagesAtOnce = 50;

/** Writes the title, digest, issuer and page number on every page. */
export async function addHeadersAndFooters(
  sheet: Sheet,
  headerFooter: PageHeaderFooter,
  say: Say,
): Promise<void> {
  const { doc } = sheet;
  const { start, count } = doc.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    doc.switchToPage(index);
    head(sheet, headerFooter, say);
    foot(sheet, headerFooter, say('page', { page: `${index + 1}`, pages: `${count}` }));
    if (index % pagesAtOnce === 0) await nextTurn();
  }
}

function left(sheet: Sheet, text: string, style: Style, y: number): void {
  decorate(sheet, 'Pagination', () =>
    drawText(sheet, text, { style, width: page.width }, { x: page.left, y }),
  );
}

function right(sheet: Sheet, text: string, style: Style, y: number): void {
  const x = page.right - widthOfText(sheet, text, style);
  decorate(sheet, 'Pagination', () => drawText(sheet, text, { style, width: page.width }, { x, y }));
}

function head(sheet: Sheet, { title, isTest, handling, reference }: PageHeaderFooter, say: Say): void {
  left(sheet, title, 'small', 32);
  right(sheet, reference, 'column', 32);
  if (isTest) left(sheet, say('testBanner'), 'warning', 44);
  right(sheet, handling.code, 'warning', 44);
  rule(sheet, 58);
}

function foot(sheet: Sheet, { digest, handling, issuer }: PageHeaderFooter, pageNumber: string): void {
  rule(sheet, 778);
  left(sheet, `SHA-256 ${digest}`, 'code', 784);
  right(sheet, pageNumber, 'small', 783);
  const markWidth = widthOfText(sheet, handling.code, 'warning') + 12;
  left(sheet, issuerLine(sheet, issuer, page.width - markWidth), 'small', 796);
  right(sheet, handling.code, 'warning', 796);
}

/** Shortens the issuer name to fit on one line. */
function issuerLine(sheet: Sheet, { name, contact }: Issuer, width: number): string {
  const fits = (text: string) => widthOfText(sheet, text, 'small') <= width;
  const whole = contact === null ? name : `${name} · ${contact}`;
  if (fits(whole)) return whole;
  const letters = [...whole];
  while (letters.length > 1 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('')}…`;
}

const rule = (sheet: Sheet, y: number): void =>
  decorate(sheet, 'Pagination', () =>
    sheet.doc.moveTo(page.left, y).lineTo(page.right, y).lineWidth(0.5).strokeColor('#8a93a6').stroke(),
  );

/** A pale stamp across the page, below the text, so that a single page is still recognised as a test. */
export function testStamp(sheet: Sheet): void {
  const { doc } = sheet;
  decorate(sheet, 'Pagination', () => {
    doc.save();
    doc.rotate(-52, { origin: [297, 421] });
    const x = 297 - widthOfText(sheet, 'TEST', 'stamp') / 2;
    drawText(
      sheet,
      'TEST',
      { style: 'stamp', width: page.width * 2 },
      { x, y: 421 - styles.stamp.size * 0.65 },
    );
    doc.restore();
  });
}
