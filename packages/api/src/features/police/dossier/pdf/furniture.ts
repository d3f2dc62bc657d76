import type { Dossier } from '../dossier.js';
import { decorate, page, use, type Sheet } from './sheet.js';
import type { Say } from './say.js';

/** What stands on every page: what the dossier is, its digest, where one is in it, and that it is a test if it is. */
export function furnish(sheet: Sheet, dossier: Dossier, say: Say): void {
  const { doc } = sheet;
  const { start, count } = doc.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    doc.switchToPage(index);
    doc.page.margins.bottom = 0;
    decorate(sheet, 'Pagination', () => {
      if (dossier.isTest) stamp(sheet);
      head(sheet, dossier, say);
      foot(sheet, dossier, say('page', { page: `${index + 1}`, pages: `${count}` }));
    });
  }
}

const oneLine = { lineBreak: false } as const;

function head(sheet: Sheet, { isTest, reference }: Dossier, say: Say): void {
  const { doc } = sheet;
  use(sheet, 'small');
  doc.text(say('title'), page.left, 34, oneLine);
  use(sheet, 'column');
  doc.text(reference, page.right - doc.widthOfString(reference), 34, oneLine);
  if (isTest) {
    doc.font('Helvetica-Bold').fontSize(7.5).fillColor('#9b1c1c');
    doc.text(say('testBanner'), page.left, 46, oneLine);
  }
  rule(sheet, 58);
}

function foot(sheet: Sheet, { digest }: Dossier, pageNumber: string): void {
  const { doc } = sheet;
  rule(sheet, 784);
  use(sheet, 'code');
  doc.text(`SHA-256 ${digest}`, page.left, 791, oneLine);
  use(sheet, 'small');
  doc.text(pageNumber, page.right - doc.widthOfString(pageNumber), 790, oneLine);
}

const rule = ({ doc }: Sheet, y: number): void =>
  void doc.moveTo(page.left, y).lineTo(page.right, y).lineWidth(0.5).strokeColor('#8a93a6').stroke();

/** Across the page and faint, so that a page torn out is still seen to be a test. */
function stamp({ doc }: Sheet): void {
  doc.save();
  doc.rotate(-52, { origin: [297, 421] });
  doc.font('Helvetica-Bold').fontSize(190).fillColor('#9b1c1c').fillOpacity(0.07);
  doc.text('TEST', 297 - doc.widthOfString('TEST') / 2, 330, oneLine);
  doc.restore();
  doc.fillOpacity(1);
}
