import { YearlyExport } from '@meldpunt/domain';
import { recordCommandRead } from '../../features/audit/index.js';
import { csvOfExport, exportYears, readYearlyExport } from '../../features/statistics/index.js';
import { readDatabaseConfig } from '../../platform/config.js';
import { assertMigrated, connect } from '../../platform/database/orm.js';
import { UsageError, readCommandLine } from '../../platform/usage-error.js';
import { runCommand } from '../../run-command.js';
import { entities, migrations } from '../entities.js';

const usage = `npm run statistics:export -- ${Object.keys(YearlyExport).join('|')} YEAR [--json]
  Prints a yearly report as CSV (RFC 4180), or as JSON: one array of objects. docs/statistics.md explains the columns.
  The role meldpunt_read is enough: it changes nothing, but the audit trail says who exported what. Needs DATABASE_URL.
  Exit codes: 0 printed, 2 wrong arguments.`;

async function run(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readCommandLine(
    { args: [...argv], options: { json: { type: 'boolean', default: false } }, allowPositionals: true },
    usage,
  );
  const kind = Object.values(YearlyExport).find((each) => each === positionals[0]);
  const year = Number(positionals[1]);
  const isYear = Number.isInteger(year) && year >= exportYears.first && year <= exportYears.last;
  const { databaseUrl } = readDatabaseConfig();
  if (kind === undefined || !isYear || positionals.length !== 2 || databaseUrl === null)
    throw new UsageError(usage);
  const orm = await connect({ url: databaseUrl, pool: 1, entities, migrations });
  try {
    await assertMigrated(orm);
    const em = orm.em.fork();
    const lines = await readYearlyExport(em, kind, year);
    const printed = values.json ? `${JSON.stringify(lines, null, 2)}\n` : csvOfExport(lines);
    await recordCommandRead(em, {
      command: 'statistics:export',
      count: lines.length,
      printed,
      asked: { kind, year },
    });
    process.stdout.write(printed);
    return 0;
  } finally {
    await orm.close();
  }
}

await runCommand(() => run(process.argv.slice(2)));
