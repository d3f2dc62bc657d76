import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { BounceClass, classifyBounce, type BounceVerdict } from '@meldpunt/domain';
import { readBounce } from '../src/features/notices/mail/read-bounce.js';
import { UsageError, readCommandLine } from '../src/platform/usage-error.js';
import { runCommand } from '../src/run-command.js';
import { print, printTable } from './print-table.js';

/** The expected classes of a mail: each of them is correct. */
interface Label {
  readonly expected: readonly string[];
  readonly recipient: string | null;
}

interface Row {
  readonly file: string;
  readonly verdict: BounceVerdict;
  readonly label: Label | undefined;
}

const usage = `Classifies every mail of a directory as delivery reports are classified, and prints a table.

  npm run bounces -- DIR [--labels FILE] [--all]

FILE has a line per mail and address: the mail's name, the classes that are right (separated by commas), and the address
that was written to where it matters, separated by tabs. --all lists every mail, not only the misread.`;

/** `name<TAB>CLASS[,CLASS]<TAB>recipient`; a mail that is about several addresses has a line for each. */
async function readLabels(file: string): Promise<ReadonlyMap<string, readonly Label[]>> {
  const lines = (await readFile(file, 'utf8'))
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'));
  const labels = new Map<string, readonly Label[]>();
  for (const line of lines) {
    const [name = '', classes = '', recipient = ''] = line.split('\t');
    const label = { expected: classes.split(','), recipient: recipient || null };
    labels.set(name, [...(labels.get(name) ?? []), label]);
  }
  return labels;
}

async function mailsIn(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const isRight = ({ verdict, label }: Row): boolean =>
  label === undefined || label.expected.includes(verdict.class);
const expects = (row: Row, name: string): boolean => row.label?.expected.includes(name) ?? false;
const share = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;

/** One line per class: how many mails were classified so, and how many of the expected ones. */
function printClasses(rows: readonly Row[]): void {
  printTable(
    ['class', 'read', 'expected', 'found', 'share'],
    Object.keys(BounceClass).map((name) => {
      const expected = rows.filter((row) => row.label?.expected[0] === name);
      const found = expected.filter(isRight).length;
      const read = rows.filter(({ verdict }) => verdict.class === name).length;
      return [name, read, expected.length, found, share(found, expected.length)];
    }),
  );
}

function printGoals(rows: readonly Row[]): void {
  const dead = rows.filter((row) => row.label?.expected[0] === 'RECIPIENT_UNKNOWN');
  const killed = rows.filter(
    (row) =>
      row.label !== undefined &&
      row.verdict.class === 'RECIPIENT_UNKNOWN' &&
      !expects(row, 'RECIPIENT_UNKNOWN'),
  );
  const own = rows.filter(
    (row) => row.label?.expected[0] === 'OWN_MAIL_REFUSED' || row.label?.expected[0] === 'COMPLAINT',
  );
  const foundDead = dead.filter(isRight).length;
  const foundOwn = own.filter(isRight).length;
  print(`\nhard bounces found      ${foundDead} of ${dead.length} (${share(foundDead, dead.length)})`);
  print(`living contacts killed  ${killed.length}`);
  print(`own faults told apart   ${foundOwn} of ${own.length} (${share(foundOwn, own.length)})`);
}

async function main(): Promise<number> {
  const options = { labels: { type: 'string' }, all: { type: 'boolean', default: false } } as const;
  const { values, positionals } = readCommandLine({ allowPositionals: true, options }, usage);
  const [directory] = positionals;
  if (directory === undefined) throw new UsageError(usage);
  const labels =
    values.labels === undefined
      ? new Map<string, readonly Label[]>()
      : await readLabels(resolve(values.labels));
  const rows: Row[] = [];
  for (const path of await mailsIn(resolve(directory))) {
    const file = basename(path);
    const parts = await readBounce(await readFile(path));
    for (const label of labels.get(file) ?? [undefined])
      rows.push({ file, label, verdict: classifyBounce(parts, label?.recipient ?? null) });
  }
  const listed = rows.filter((row) => values.all || !isRight(row));
  printTable(
    ['mail', 'read as', 'status', 'because', 'expected'],
    listed.map(({ file, verdict, label }) => [
      file,
      verdict.class,
      verdict.status ?? '-',
      verdict.decidedBy,
      label?.expected.join(',') ?? '-',
    ]),
  );
  print(
    `\n${new Set(rows.map(({ file }) => file)).size} mails, ${rows.filter(({ label }) => label).length} labels\n`,
  );
  printClasses(rows);
  if (labels.size > 0) printGoals(rows);
  return 0;
}

await runCommand(main);
