import { printable } from './printable.js';
import { decorate, makeRoom, page, type Sheet } from './sheet.js';

/** Courier's characters are six tenths of its size wide. */
const widthPerPoint = 0.6;
const sizes = [9.5, 8.5, 7.5, 6.5, 6] as const;
const leading = 1.3;
const padding = 7;
const mostLines = 12;

/**
 * An address in a typeface in which no two characters look the same, selectable. However many lines it takes, readers
 * that know ActualText (PDF 32000-1, 14.9.4) copy it as the one text it is, without a space or a line break in it.
 */
export function exactAddress(sheet: Sheet, address: string): void {
  const { doc, root } = sheet;
  const shown = printable(address);
  const inner = page.width - 2 * padding;
  const perLine = (size: number) => Math.floor(inner / (size * widthPerPoint));
  const size = sizes.find((each) => shown.length <= perLine(each) * mostLines) ?? sizes[4];
  const lines = shown.match(new RegExp(`.{1,${perLine(size)}}`, 'gs')) ?? [];
  const height = lines.length * size * leading + 2 * padding;
  makeRoom(sheet, height);
  const y = doc.y;
  decorate(sheet, 'Layout', () =>
    doc.rect(page.left, y, page.width, height).lineWidth(0.6).strokeColor('#8a93a6').stroke(),
  );
  const element = doc.struct('P');
  root.add(element);
  element.add(() => {
    doc.markContent('Span', { actual: address });
    doc.font('Courier').fontSize(size).fillColor('#111111');
    for (const [index, line] of lines.entries())
      doc.text(line, page.left + padding, y + padding + index * size * leading, { lineBreak: false });
    doc.endMarkedContent();
  });
  element.end();
  doc.y = y + height + 8;
}
