/** A field that a spreadsheet would read as a formula gets an apostrophe, because names of providers come from outside. */
const withoutFormula = (field: string): string => (/^[=+\-@\t\r]/.test(field) ? `'${field}` : field);
const quoted = (field: string): string =>
  /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;

/** A table as CSV (RFC 4180), with a header of the column names. */
export const toCsv = <Column extends string>(
  columns: readonly Column[],
  lines: readonly Readonly<Record<Column, string>>[],
): string =>
  [columns, ...lines.map((line) => columns.map((column) => withoutFormula(line[column])))]
    .map((fields) => `${fields.map(quoted).join(',')}\r\n`)
    .join('');
