import { decorate, heightOf, makeRoom, page, write, type Sheet } from './sheet.js';
import type { Style } from './styles.data.js';

/** One line of a cell. */
export interface Line {
  readonly text: string;
  readonly style: Style;
}

/** The lines of a cell, from top to bottom. */
export type Cell = readonly Line[];

export interface Column {
  readonly title: string;
  readonly width: number;
}

type Table = Sheet['root'];

const padding = { x: 5, y: 4 } as const;
const labelWidth = 140;
const smallTable = 230;

/** A table of names and values. Rows without a value are left out. */
export function facts(sheet: Sheet, rows: readonly (readonly [name: string, value: Cell])[]): void {
  const widths = [labelWidth, page.width - labelWidth];
  const given = rows
    .filter(([, value]) => value.length > 0)
    .map(([name, value]): readonly Cell[] => [[{ text: name, style: 'label' }], value]);
  keepTogether(sheet, given, widths);
  const table = begin(sheet);
  for (const [index, cells] of given.entries()) {
    makeRoom(sheet, roomFrom(sheet, given, index, widths));
    row(sheet, table, cells, widths, 'NAMED');
  }
  finish(sheet, table);
}

/** A table with column titles, which are repeated on each page. Rows are never split. */
export function grid(sheet: Sheet, columns: readonly Column[], rows: readonly (readonly Cell[])[]): void {
  const widths = columns.map(({ width }) => width);
  const titles = columns.map(({ title }): Cell => [{ text: title, style: 'column' }]);
  keepTogether(sheet, [titles, ...rows], widths);
  const table = begin(sheet);
  row(sheet, table, titles, widths, 'TITLES');
  for (const [index, cells] of rows.entries()) {
    const height = roomFrom(sheet, rows, index, widths);
    if (sheet.doc.y + height > page.bottom) {
      makeRoom(sheet, height);
      repeatTitles(sheet, titles, widths);
    }
    row(sheet, table, cells, widths, 'VALUES');
  }
  finish(sheet, table);
}

/** The height that a row needs. The last row is never alone on a page. */
const roomFrom = (
  sheet: Sheet,
  rows: readonly (readonly Cell[])[],
  index: number,
  widths: readonly number[],
): number =>
  rows
    .slice(index, index === rows.length - 2 ? index + 2 : index + 1)
    .reduce((sum, cells) => sum + heightOfRow(sheet, cells, widths), 0);

/** A small table is kept on one page. Of a large table, at least the first three rows are kept together. */
function keepTogether(sheet: Sheet, rows: readonly (readonly Cell[])[], widths: readonly number[]): void {
  const heights = rows.map((cells) => heightOfRow(sheet, cells, widths));
  const sum = (some: readonly number[]) => some.reduce((total, height) => total + height, 0);
  makeRoom(sheet, sum(heights) <= smallTable ? sum(heights) : sum(heights.slice(0, 3)));
}

function begin({ doc, root }: Sheet): Table {
  const table = doc.struct('Table');
  root.add(table);
  return table;
}

function finish({ doc }: Sheet, table: Table): void {
  table.end();
  doc.y += 6;
}

function heightOfCell(sheet: Sheet, cell: Cell, width: number): number {
  return cell.reduce((sum, { text, style }) => sum + heightOf(sheet, text, style, width - 2 * padding.x), 0);
}

const heightOfRow = (sheet: Sheet, cells: readonly Cell[], widths: readonly number[]): number =>
  Math.max(...cells.map((cell, index) => heightOfCell(sheet, cell, widths[index] ?? 0))) + 2 * padding.y;

/** Repeats the titles on the next page. They are decoration, so a screen reader reads them once. */
function repeatTitles(sheet: Sheet, titles: readonly Cell[], widths: readonly number[]): void {
  const { doc } = sheet;
  const y = doc.y;
  const height = heightOfRow(sheet, titles, widths);
  decorate(sheet, 'Pagination', () => doc.rect(page.left, y, page.width, height).fill('#e8ebf2'));
  let x: number = page.left;
  for (const [index, cell] of titles.entries()) {
    const [left, width] = [x, widths[index] ?? 0];
    decorate(sheet, 'Pagination', () => lines(sheet, cell, { x: left, y, width }));
    x += width;
  }
  doc.y = y + height;
}

function row(
  sheet: Sheet,
  table: Table,
  cells: readonly Cell[],
  widths: readonly number[],
  kind: 'TITLES' | 'NAMED' | 'VALUES',
): void {
  const { doc } = sheet;
  const y = doc.y;
  const height = heightOfRow(sheet, cells, widths);
  decorate(sheet, 'Layout', () => {
    if (kind === 'TITLES') doc.rect(page.left, y, page.width, height).fill('#e8ebf2');
    else
      doc
        .moveTo(page.left, y + height)
        .lineTo(page.right, y + height)
        .lineWidth(0.4)
        .strokeColor('#c4c9d4')
        .stroke();
  });
  const element = doc.struct('TR');
  table.add(element);
  let x: number = page.left;
  for (const [index, cell] of cells.entries()) {
    const isHeader = kind === 'TITLES' || (kind === 'NAMED' && index === 0);
    const held = isHeader
      ? doc.struct('TH', { scope: kind === 'TITLES' ? 'Column' : 'Row' } as object)
      : doc.struct('TD');
    const [left, width] = [x, widths[index] ?? 0];
    element.add(held);
    held.add(() => lines(sheet, cell, { x: left, y, width }));
    held.end();
    x += width;
  }
  element.end();
  doc.y = y + height;
}

function lines(
  sheet: Sheet,
  cell: Cell,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): void {
  const inner = width - 2 * padding.x;
  let top = y + padding.y;
  for (const { text, style } of cell) {
    write(sheet, text, style, { x: x + padding.x, y: top, width: inner });
    top += heightOf(sheet, text, style, inner);
  }
}
