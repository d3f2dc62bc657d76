import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { rebuildStatistics } from '../../features/statistics/index.js';
import { systemClock } from '../../platform/clock.js';
import { readConfig } from '../../platform/config.js';
import { migrationConnectionLimits } from '../../platform/database/connection-limits.js';
import { assertMigrated, connect } from '../../platform/database/orm.js';
import { belgianRulebook } from '../../platform/rulebook.js';
import { UsageError, readCommandLine } from '../../platform/usage-error.js';
import { runCommand } from '../../run-command.js';
import { entities, migrations } from '../entities.js';
import { secretsOf } from '../secrets.js';
import { workContextFactory } from '../work-context.js';

const usage = `npm run statistics:rebuild
  Counts every case again from the facts, and adds all figures up anew. Workers keep the figures, so this changes nothing
  unless rows were changed by hand. It can run while the system runs. Needs DATABASE_URL.
  Prints, with columns separated by tabs:
    CASES      number of cases counted
    KEPT       number of events of cases that were erased; they stay
    CORRECTED  number of sums that were wrong
  Exit codes: 0 nothing was wrong, 1 sums were corrected, 2 wrong arguments.`;

async function run(argv: readonly string[]): Promise<number> {
  readCommandLine({ args: [...argv], options: {} }, usage);
  const config = readConfig();
  if (config.databaseUrl === null) throw new UsageError(usage);
  const orm = await connect({
    url: config.databaseUrl,
    pool: 2,
    entities,
    migrations,
    limits: migrationConnectionLimits,
  });
  try {
    await assertMigrated(orm);
    const next = workContextFactory({
      orm,
      keys: (await secretsOf(config)).keys,
      clock: systemClock,
      rulebook: belgianRulebook,
      isTest: config.deliveryMode === 'test',
      logger: pino({ level: 'silent' }),
      newId: randomUUID,
    });
    const { cases, keptEvents, corrected } = await rebuildStatistics(next(new AbortController().signal));
    console.log(`CASES\t${cases}\nKEPT\t${keptEvents}\nCORRECTED\t${corrected}`);
    return corrected === 0 ? 0 : 1;
  } finally {
    await orm.close();
  }
}

await runCommand(() => run(process.argv.slice(2)));
