import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import {
  ImportReportsDocument,
  RequestError,
  createClient,
  type Client,
  type ImportRowInput,
} from '@meldpunt/client';
import { UsageError, keyOf, readRows, rowOf, type Cells } from './columns.js';
import { startResults, storedKeys, writeResults, type Result } from './results.js';

const usage = `npm run import -- FILE.csv --source NAME [--dry-run] [--url URL] [--results FILE]
  Sends the reports of a CSV file. Run it again after an interruption: it continues, and no report is stored twice.
  --dry-run  only checks the rows; nothing is stored
  --url      the GraphQL endpoint; default http://localhost:4000/graphql
  --results  default FILE.csv.results.csv, or FILE.csv.dry-run.csv
  Needs MELDPUNT_TOKEN: a token with the permission REPORT_IMPORT. docs/guides/import-reports.md explains the columns.
  Exit codes: 0 all rows stored or valid, 1 some rows refused, 2 wrong arguments or file, 69 the API is not available,
  75 interrupted: run it again, 78 the token is missing or refused.`;

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const warn = (line: string): boolean => process.stderr.write(`${line}\n`);

const rowsPerRequest = 50;
const maxAttempts = 3;

/** Runs the program and returns its exit code. Prints one sentence for an error, never a stack. */
export async function runImport(argv: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  try {
    return await importFile(argv, env);
  } catch (error) {
    warn(error instanceof Error ? error.message : 'Something went wrong.');
    if (error instanceof UsageError) return 2;
    if (!(error instanceof RequestError)) return 70;
    if (error.isRetryable) return 69;
    return ['UNAUTHENTICATED', 'FORBIDDEN'].includes(error.code) ? 78 : 70;
  }
}

async function importFile(argv: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const { file, source, url, dryRun, results } = readArguments(argv);
  const token = env['MELDPUNT_TOKEN'];
  if (!token) {
    warn('Set MELDPUNT_TOKEN to a token with the permission REPORT_IMPORT.');
    return 78;
  }
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`The file ${file} cannot be read.`);
  });
  const all = readRows(text);
  const stored = dryRun ? new Set<string>() : await storedKeys(results);
  await startResults(results, dryRun);
  const left = all.filter((cells) => !stored.has(keyOf(cells)));
  if (left.length < all.length) warn(`${all.length - left.length} rows were stored before.`);
  const client = createClient({ url, token });
  const counts = new Map<string, number>();
  for (let at = 0; at < left.length; at += rowsPerRequest) {
    const done = await sendRows(client, left.slice(at, at + rowsPerRequest), { source, dryRun });
    await writeResults(results, done);
    for (const { state } of done) counts.set(state, (counts.get(state) ?? 0) + 1);
    showProgress(Math.min(left.length, at + rowsPerRequest), left.length);
    if (done.some(({ state }) => state === 'UNKNOWN' || state === 'NOT_TRIED')) break;
  }
  say([...counts].map(([state, count]) => `${state} ${count}`).join(', ') || 'Nothing to send.');
  say(`Results: ${results}`);
  if (counts.has('UNKNOWN') || counts.has('NOT_TRIED')) return 75;
  return counts.has('REFUSED') ? 1 : 0;
}

function readArguments(argv: readonly string[]) {
  const options = {
    source: { type: 'string' },
    url: { type: 'string', default: 'http://localhost:4000/graphql' },
    results: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  } as const;
  const { values, positionals } = parsed(() =>
    parseArgs({ args: [...argv], options, allowPositionals: true }),
  );
  const [file, ...more] = positionals;
  const { source, url, 'dry-run': dryRun } = values;
  if (file === undefined || more.length > 0 || !source || !URL.canParse(url)) throw new UsageError(usage);
  return {
    file,
    source,
    url,
    dryRun,
    results: values.results ?? `${file}.${dryRun ? 'dry-run' : 'results'}.csv`,
  };
}

function parsed<Value>(parse: () => Value): Value {
  try {
    return parse();
  } catch {
    throw new UsageError(usage);
  }
}

interface Setting {
  readonly source: string;
  readonly dryRun: boolean;
}

/** Sends some rows in one request. A row with an unreadable cell for danger is not sent. */
async function sendRows(
  client: Client,
  cells: readonly Cells[],
  setting: Setting,
): Promise<readonly Result[]> {
  const rows = cells.map(rowOf);
  const sent = rows.filter((row) => row !== null);
  const outcomes = sent.length === 0 ? [] : await send(client, sent, setting);
  return rows.map((row, index): Result => {
    const none = { key: keyOf(cells[index] ?? {}), receipt: '', code: '', field: '', message: '' };
    if (row === null)
      return {
        ...none,
        state: 'REFUSED',
        code: 'NOT_A_BOOLEAN',
        field: '/immediateDanger',
        message: 'Use true or false.',
      };
    const outcome = outcomes[sent.indexOf(row)];
    if (outcome === undefined) return { ...none, state: 'NOT_TRIED' };
    const { refusal, state, receipt } = outcome;
    const problems = refusal !== null && 'problems' in refusal ? refusal.problems : outcome.problems;
    return {
      ...none,
      state,
      receipt: receipt ?? '',
      code: [...new Set(problems.length > 0 ? problems.map(({ code }) => code) : [refusal?.code ?? ''])].join(
        ' ',
      ),
      field: problems.map(({ path }) => path).join(' '),
      message:
        problems.length > 0 ? problems.map(({ message }) => message).join(' ') : (refusal?.message ?? ''),
    };
  });
}

/** A request is repeated when it may succeed later: the keys of the rows make that safe. */
async function send(client: Client, rows: readonly ImportRowInput[], { source, dryRun }: Setting) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { importReports } = await client.execute(ImportReportsDocument, {
        input: { source, dryRun, rows: [...rows] },
      });
      if (importReports.__typename === 'ImportReportsSuccess') return importReports.rows;
      throw new UsageError(importReports.message);
    } catch (error) {
      const isFinal = !(error instanceof RequestError) || !error.isRetryable || attempt >= maxAttempts;
      if (isFinal) throw error;
      await pause((error.retryAfterSeconds ?? attempt) * 1_000);
    }
  }
}

/** Draws a bar on a terminal; nothing in a log file. */
function showProgress(done: number, all: number): void {
  if (!process.stderr.isTTY) return;
  const width = 30;
  const filled = Math.round((done / all) * width);
  process.stderr.write(
    `\r[${'#'.repeat(filled)}${' '.repeat(width - filled)}] ${done}/${all}${done === all ? '\n' : ''}`,
  );
}
