import { parseCalendarDate, type CalendarDate } from '../calendar-date.js';
import { err, ok, type Result } from '../result.js';
import { parseCsv } from './csv.js';
import type { DirectoryProblem, DirectoryProblemCode } from './directory-problem.js';
import type { Hotline } from './hotline.js';
import type { HotlineDirectory } from './hotline-directory.js';
import { hotlineFields, parseHotline } from './parse-hotline.js';

type Fields = Readonly<Record<string, unknown>>;

/** Rows of the text, not validated yet. */
interface Table {
  readonly rows: readonly { readonly row: number; readonly fields: Fields | null }[];
  readonly checkedOn: CalendarDate | null;
  readonly problems: readonly DirectoryProblem[];
}

const problem = (code: DirectoryProblemCode, row: number | null = null, field: string | null = null) => ({
  code,
  row,
  field,
});

const empty = (problems: readonly DirectoryProblem[]): Table => ({ rows: [], checkedOn: null, problems });

const maxCharacters = 4_000_000;
const maxNameLength = 60;

/** A name from the data, shortened so that a problem can repeat it. */
const quote = (name: string) => name.slice(0, maxNameLength);

const isFieldName = (name: string) => (hotlineFields as readonly string[]).includes(name);

function columnProblems(columns: readonly string[], line: number): DirectoryProblem[] {
  const seen = new Set<string>();
  const problems: DirectoryProblem[] = [];
  for (const column of columns) {
    if (!isFieldName(column)) problems.push(problem('COLUMN_UNKNOWN', line, quote(column)));
    else if (seen.has(column)) problems.push(problem('COLUMN_TWICE', line, column));
    seen.add(column);
  }
  const missing = hotlineFields.filter((field) => !seen.has(field));
  return [...problems, ...missing.map((field) => problem('COLUMN_MISSING', line, field))];
}

function tableFromCsv(text: string): Table {
  const parsed = parseCsv(text);
  if (!parsed.ok) return empty([problem(parsed.error.code, parsed.error.line)]);
  const [header, ...records] = parsed.value;
  if (header === undefined) return empty([problem('NO_ROWS')]);
  const columns = header.fields.map((name) => name.trim());
  const problems = columnProblems(columns, header.line);
  if (problems.length > 0) return empty(problems);
  const rows: { row: number; fields: Fields }[] = [];
  for (const { line, fields } of records) {
    if (fields.length !== columns.length) problems.push(problem('WRONG_NUMBER_OF_FIELDS', line));
    else rows.push({ row: line, fields: Object.fromEntries(columns.map((name, at) => [name, fields[at]])) });
  }
  if (records.length === 0) problems.push(problem('NO_ROWS'));
  return { rows, checkedOn: null, problems };
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseJson(text: string): Result<unknown, 'NOT_JSON'> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return err('NOT_JSON');
  }
}

function tableFromJson(text: string): Table {
  const parsed = parseJson(text);
  if (!parsed.ok) return empty([problem(parsed.error)]);
  if (!isObject(parsed.value)) return empty([problem('NOT_A_DIRECTORY')]);
  const { hotlines, checkedOn: checked, ...others } = parsed.value;
  const problems = Object.keys(others).map((name) => problem('FIELD_UNKNOWN', null, quote(name)));
  const checkedOn = parseCalendarDate(checked);
  if (checkedOn === null)
    problems.push(problem(checked === undefined ? 'REQUIRED' : 'NOT_A_DATE', null, 'checkedOn'));
  if (!Array.isArray(hotlines)) return empty([...problems, problem('NOT_A_DIRECTORY', null, 'hotlines')]);
  if (hotlines.length === 0) problems.push(problem('NO_ROWS', null, 'hotlines'));
  const rows = hotlines.map((value: unknown, index) => {
    const fields = isObject(value) ? value : null;
    if (fields === null) problems.push(problem('NOT_AN_OBJECT', index + 1));
    for (const name of Object.keys(fields ?? {})) {
      if (!isFieldName(name)) problems.push(problem('FIELD_UNKNOWN', index + 1, quote(name)));
    }
    return { row: index + 1, fields };
  });
  return { rows, checkedOn, problems };
}

const openStart = '0000-01-01';
const openEnd = '9999-12-31';

/** Rows of one hotline with overlapping periods, found by comparing neighbours in order of start. */
function duplicates(
  rows: readonly { readonly row: number; readonly hotline: Hotline }[],
): DirectoryProblem[] {
  const start = ({ hotline }: (typeof rows)[number]) => hotline.validFrom ?? openStart;
  const keyOf = ({ country, organisation, name }: Hotline) => JSON.stringify([country, organisation, name]);
  const sorted = [...rows].sort((a, b) =>
    start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : a.row - b.row,
  );
  const ends = new Map<string, string>();
  const problems: DirectoryProblem[] = [];
  for (const each of sorted) {
    const key = keyOf(each.hotline);
    const before = ends.get(key);
    const end = each.hotline.validTo ?? openEnd;
    if (before !== undefined && start(each) <= before) problems.push(problem('DUPLICATE', each.row));
    ends.set(key, before === undefined || end > before ? end : before);
  }
  return problems;
}

const tables = { csv: tableFromCsv, json: tableFromJson } as const;

/**
 * Reads a directory of hotlines from CSV with a header row, or from JSON, `{ checkedOn, hotlines: [...] }`.
 *
 * The columns are the fields of `Hotline`; an empty field is `null`. Returns a directory when everything is valid.
 * Otherwise returns all problems, in order of rows, and no directory. The check date of a CSV directory is the latest
 * of its rows. Never throws.
 * @public
 */
export function parseDirectory(
  format: 'csv' | 'json',
  text: string,
): Result<HotlineDirectory, readonly DirectoryProblem[]> {
  if (typeof text !== 'string') return err([problem('NOT_A_DIRECTORY')]);
  if (text.length > maxCharacters) return err([problem('TOO_LARGE')]);
  const table = tables[format](text);
  const problems = [...table.problems];
  const sound: { row: number; hotline: Hotline }[] = [];
  for (const { row, fields } of table.rows) {
    if (fields === null) continue;
    const hotline = parseHotline(fields, (field, code) => problems.push(problem(code, row, field)));
    if (hotline !== null) sound.push({ row, hotline });
  }
  const all = [...problems, ...duplicates(sound)];
  const hotlines = sound.map(({ hotline }) => hotline);
  const newest = hotlines.reduce<CalendarDate | null>(
    (latest, { checkedOn }) => (latest === null || checkedOn > latest ? checkedOn : latest),
    null,
  );
  const checkedOn = table.checkedOn ?? newest;
  if (all.length > 0 || checkedOn === null) return err(inOrder(all));
  return ok({ hotlines, checkedOn });
}

const inOrder = (problems: readonly DirectoryProblem[]) =>
  [...problems].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
