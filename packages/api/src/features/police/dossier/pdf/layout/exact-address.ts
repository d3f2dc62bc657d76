import { decorate, makeRoom, page, type Sheet } from './sheet.js';
import { drawText, setText, type Setting } from './text.js';

const sizes = [9, 8, 7, 6.5, 6] as const;
const padding = 7;
const maxLines = 12;

/**
 * Prints an address in a monospaced face with distinct characters, as selectable text. It may take several lines.
 * Readers that support ActualText (PDF 32000-1, 14.9.4) copy it as one text without spaces or line breaks.
 */
export function exactAddress(sheet: Sheet, address: string): void {
  const { doc, root } = sheet;
  const settings = sizes.map((size): Setting => ({
    style: 'command',
    size,
    width: page.width - 2 * padding,
    breaks: 'LETTERS',
  }));
  const setting =
    settings.find((each) => setText(sheet, address, each).lines.length <= maxLines) ?? settings.at(-1);
  if (setting === undefined) throw new TypeError('an address has no size');
  const height = setText(sheet, address, setting).height + 2 * padding;
  makeRoom(sheet, height);
  const y = doc.y;
  decorate(sheet, 'Layout', () =>
    doc.rect(page.left, y, page.width, height).lineWidth(0.6).strokeColor('#8a93a6').stroke(),
  );
  const element = doc.struct('P');
  root.add(element);
  element.add(() =>
    drawText(sheet, address, setting, { x: page.left + padding, y: y + padding, isToCopy: true }),
  );
  element.end();
  doc.y = y + height + 8;
}
