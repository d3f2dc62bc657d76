import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { readJson, textIn } from '../src/features/abuse-contacts/rdap/bounded-json.js';
import type { RdapContact, RdapObject } from '../src/features/abuse-contacts/rdap/contacts-in.js';
import { contactOutcome } from './contact-outcome.js';
import { UsageError, readCommandLine } from '../src/platform/usage-error.js';
import { runCommand } from '../src/run-command.js';
import { print, printTable } from './print-table.js';

const usage = `Chooses a contact from every RDAP answer of a directory as notices do, and prints a table.

  npm run contacts -- DIR [--labels FILE]

FILE has a line per answer: its name, and what is right, separated by a tab: a standing (ABUSE_ROLE, REMARK,
ABUSE_MAILBOX, WEAK), FORM, DOUBTFUL where only a registry or a person is named, STUB where the answer leads on to another
one, or NONE; several separated by commas.
Mailboxes are masked.`;

const objects: Readonly<Record<string, RdapObject>> = {
  'ip network': 'ip',
  autnum: 'autnum',
  domain: 'domain',
};

/** A mailbox masked to its first letter, unless its name is that of a function (such as abuse). */
const masked = (email: string): string =>
  email.replace(
    /^(?!(?:abuse|noc|cert|spam|security|hostmaster|postmaster|helpdesk)[^@]*@)([^@])[^@]*/,
    '$1***',
  );

interface Row {
  readonly file: string;
  readonly chosen: RdapContact | null;
  readonly because: string;
  readonly outcome: string;
  readonly others: number;
  readonly expected: readonly string[];
}

function rowOf(file: string, answer: unknown, expected: readonly string[]): Row {
  const object = objects[textIn(answer, 'objectClassName') ?? ''] ?? 'ip';
  const { outcome, chosen, because, found } = contactOutcome(answer, object);
  return { file, chosen, because, outcome, others: found.length - (chosen === null ? 0 : 1), expected };
}

async function readLabels(file: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const lines = (await readFile(file, 'utf8')).split(/\r?\n/).filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const [name = '', right = ''] = line.split('\t');
      return [name, right.split(',')];
    }),
  );
}

const isRight = ({ expected, outcome }: Row): boolean => expected.length === 0 || expected.includes(outcome);

async function main(): Promise<number> {
  const options = { labels: { type: 'string' } } as const;
  const { values, positionals } = readCommandLine({ allowPositionals: true, options }, usage);
  const [directory] = positionals;
  if (directory === undefined) throw new UsageError(usage);
  const labels =
    values.labels === undefined
      ? new Map<string, readonly string[]>()
      : await readLabels(resolve(values.labels));
  const entries = await readdir(resolve(directory), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const rows: Row[] = [];
  for (const path of paths) {
    const file = basename(path);
    rows.push(rowOf(file, readJson(await readFile(path, 'utf8')), labels.get(file) ?? []));
  }
  printTable(
    ['answer', 'right', 'outcome', 'contact', 'roles', 'warnings', 'others', 'because', 'expected'],
    rows.map((row) => [
      row.file,
      row.expected.length === 0 ? '-' : isRight(row) ? 'yes' : 'NO',
      row.outcome,
      row.chosen?.email ? masked(row.chosen.email) : (row.chosen?.formUrl ?? '-'),
      row.chosen?.roles.join('+') || '-',
      row.chosen?.warnings.join('+') || '-',
      row.others,
      row.because,
      row.expected.join(','),
    ]),
  );
  const judged = rows.filter(({ expected }) => expected.length > 0);
  print(`\n${rows.length} answers, ${judged.length} with a label, ${judged.filter(isRight).length} right`);
  return 0;
}

await runCommand(main);
