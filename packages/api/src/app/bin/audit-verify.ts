import { createPublicKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { checkTrail, readHeads, recordCommandRead, usualMaxDelayMs } from '../../features/audit/index.js';
import { UsageError, readCommandLine } from '../../platform/usage-error.js';
import { readDatabaseConfig } from '../../platform/config.js';
import { migrationConnectionLimits } from '../../platform/database/connection-limits.js';
import { connect } from '../../platform/database/orm.js';
import { runCommand } from '../../run-command.js';
import { entities, migrations } from '../entities.js';

const usage = `npm run audit:verify -- [--heads FILE --key FILE] [--any-dates]
  Checks the hash chain of the whole audit trail in DATABASE_URL. The role meldpunt_read is enough: it changes nothing, but the
  audit trail says afterwards who checked it. On a database that accepts no writes, it says that this is not recorded.
  --heads FILE   signed heads that were kept outside the database, one JSON object a line. Without them, entries that were
                 cut off at the end, and a chain that was written anew, cannot be found.
  --key FILE     the Ed25519 public key of these heads (PEM)
  --any-dates    do not compare the dates of entries with the clock of the database: for a demo, which has its own clock
  Prints one fault a line, with columns apart by tabs:
    FAULT  ALTERED|REMOVED|INSERTED|REORDERED|BACK_DATED|POST_DATED|CUT_OFF|REWRITTEN  lane  first position  last  entry id
    HEAD   UNREADABLE|NOT_SIGNED|MISSING|AMBIGUOUS  line or number
  Exit codes: 0 nothing found, 1 faults, 2 called wrongly or a file is not there.`;

const line = (...fields: readonly (string | number | null)[]) =>
  fields.map((field) => field ?? '-').join('\t');

async function run(argv: readonly string[]): Promise<number> {
  const options = {
    heads: { type: 'string' },
    key: { type: 'string' },
    'any-dates': { type: 'boolean', default: false },
  } as const;
  const { values } = readCommandLine({ args: [...argv], options }, usage);
  const { databaseUrl } = readDatabaseConfig();
  if (databaseUrl === null || (values.heads === undefined) !== (values.key === undefined))
    throw new UsageError(usage);
  const kept =
    values.heads === undefined || values.key === undefined
      ? { heads: [], faults: [] }
      : readHeads(await readFile(values.heads, 'utf8'), createPublicKey(await readFile(values.key, 'utf8')));
  const orm = await connect({
    url: databaseUrl,
    pool: 1,
    entities,
    migrations,
    limits: migrationConnectionLimits,
  });
  try {
    const { links, findings } = await checkTrail(orm.em.fork(), kept.heads, {
      maxDelayMs: values['any-dates'] ? null : usualMaxDelayMs,
    });
    const lines = [
      ...kept.faults.map(({ fault, where }) => line('HEAD', fault, where)),
      ...findings.map(({ fault, lane, position, lastPosition, entryId }) =>
        line('FAULT', fault, lane, position, lastPosition, entryId),
      ),
    ];
    // What was found is printed also when the entry cannot be written: it is the evidence, and contains ids only.
    const recorded = recordCommandRead(orm.em.fork(), {
      command: 'audit:verify',
      count: lines.length,
      printed: lines.join('\n'),
      asked: { entries: links, heads: kept.heads.length },
    });
    const [outcome] = await Promise.allSettled([recorded]);
    for (const each of lines) console.log(each);
    if (outcome.status === 'rejected') {
      if (!(outcome.reason instanceof UsageError)) throw outcome.reason;
      console.error('This database accepts no writes, so the audit trail does not say that it was checked.');
    }
    console.error(`${links} entries and ${kept.heads.length} heads checked.`);
    if (kept.heads.length === 0)
      console.error('Without heads, a chain that was cut off or written anew cannot be found.');
    return findings.length + kept.faults.length === 0 ? 0 : 1;
  } finally {
    await orm.close();
  }
}

await runCommand(() => run(process.argv.slice(2)));
