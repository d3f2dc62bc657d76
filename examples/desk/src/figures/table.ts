import type { Speech } from '../language/speech.js';

/** A number of a table. `null`: not shown, because it or another number is small. `undefined`: there is none. */
export type Cell = number | null | undefined;

export type ColumnKind = 'COUNT' | 'HOURS' | 'SHARE';

export interface Column {
  readonly title: string;
  readonly kind: ColumnKind;
}

/** What a chart shows, as rows and columns. */
export interface FigureTable {
  /** The title of the first column, which names the rows. */
  readonly of: string;
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly Cell[] }[];
}

type Words = Pick<Speech, 'number' | 'duration' | 'percent' | 'texts'>;

/** A cell as people read it. A number that is not shown is never written as 0. */
export function sayCell(cell: Cell, kind: ColumnKind, { number, duration, percent, texts }: Words): string {
  if (cell === null) return texts.figures.notShown;
  if (cell === undefined) return texts.app.none;
  if (kind === 'HOURS') return duration(cell * 60);
  return kind === 'SHARE' ? percent(cell) : number(cell);
}

/** The table as CSV (RFC 4180). Numbers are written without units and separators; a share has four decimals. */
export function csvOf({ of, columns, rows }: FigureTable, notShown: string): string {
  const cellOf = (cell: Cell, kind: ColumnKind): string => {
    if (cell === null) return notShown;
    if (cell === undefined) return '';
    return kind === 'SHARE' ? cell.toFixed(4) : String(cell);
  };
  const lines = [
    [of, ...columns.map(({ title }) => title)],
    ...rows.map(({ name, cells }) => [name, ...columns.map(({ kind }, index) => cellOf(cells[index], kind))]),
  ];
  return lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('');
}

/** Quoted where needed. A leading sign that a spreadsheet would calculate with gets an apostrophe before it. */
function quoted(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
