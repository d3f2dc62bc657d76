import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';

/** A line of the file of results. */
export interface Result {
  readonly key: string;
  readonly state: string;
  readonly receipt: string;
  readonly code: string;
  readonly field: string;
  readonly message: string;
}

const names = ['key', 'state', 'receipt', 'code', 'field', 'message'] as const;
const quoted = (text: string): string => `"${text.replaceAll('"', '""').replaceAll(/\s+/g, ' ')}"`;

/** The states of rows that are stored: they are not sent again. */
export const storedStates: ReadonlySet<string> = new Set(['RECEIVED', 'JOINED', 'REPEATED']);

/**
 * The keys of the rows that an earlier run has stored. A last line that was cut by a kill is removed; its row is sent again
 * and returns the same receipt.
 */
export async function storedKeys(path: string): Promise<ReadonlySet<string>> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole !== text) await writeFile(path, whole);
  const lines = parse<Result>(whole, { columns: [...names], from_line: 2 });
  return new Set(lines.filter(({ state }) => storedStates.has(state)).map(({ key }) => key));
}

/** Starts a file of results, unless it exists. */
export async function startResults(path: string, isNew: boolean): Promise<void> {
  const text = isNew ? '' : await readFile(path, 'utf8').catch(() => '');
  if (text === '') await writeFile(path, `${names.join(',')}\n`);
}

/** Appends the results of one request. The last line of a key counts. */
export const writeResults = (path: string, results: readonly Result[]): Promise<void> =>
  appendFile(
    path,
    results.map((result) => `${names.map((name) => quoted(result[name])).join(',')}\n`).join(''),
  );
