import { randomUUID } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { pino } from 'pino';
import { recordCommandRead } from '../../features/audit/index.js';
import { eraseDue, erasableClasses, findDue } from '../../features/retention/index.js';
import { systemClock } from '../../platform/clock.js';
import { readConfig } from '../../platform/config.js';
import type { Keys } from '../../platform/context.js';
import { assertMigrated, connect } from '../../platform/database/orm.js';
import { belgianRulebook } from '../../platform/rulebook.js';
import { UsageError, readCommandLine } from '../../platform/usage-error.js';
import { runCommand } from '../../run-command.js';
import { entities, migrations } from '../entities.js';
import { secretsOf } from '../secrets.js';
import { workContextFactory } from '../work-context.js';

const usage = `npm run retention -- [--dry-run]
  Erases what the retention policy no longer keeps. Workers do the same every hour. Needs DATABASE_URL.
  --dry-run  erases nothing and lists what would be erased, with columns separated by tabs. The audit trail says who listed it.
    DUE  kind of data  id of the row  case, or - without one  due since
  Without it, prints: ERASED  kind of data  number
  Exit codes: 0 done, 2 wrong arguments.`;

const maxListed = 100_000;

async function run(argv: readonly string[]): Promise<number> {
  const options = { 'dry-run': { type: 'boolean', default: false } } as const;
  const { values } = readCommandLine({ args: [...argv], options }, usage);
  const config = readConfig();
  if (config.databaseUrl === null) throw new UsageError(usage);
  const orm = await connect({ url: config.databaseUrl, pool: 2, entities, migrations });
  try {
    await assertMigrated(orm);
    if (values['dry-run']) await list(orm);
    else await erase(orm, (await secretsOf(config)).keys, config.deliveryMode === 'test');
    return 0;
  } finally {
    await orm.close();
  }
}

async function list(orm: MikroORM): Promise<void> {
  const now = systemClock();
  const em = orm.em.fork();
  const lines: string[] = [];
  for (const each of erasableClasses)
    for (const due of await findDue(em, each, belgianRulebook.retention, now, maxListed))
      lines.push(['DUE', each, due.rowId, due.caseReference ?? '-', due.dueAt.toISOString()].join('\t'));
  const printed = lines.join('\n');
  await recordCommandRead(em, { command: 'retention', count: lines.length, printed });
  if (lines.length > 0) console.log(printed);
}

async function erase(orm: MikroORM, keys: Keys, isTest: boolean): Promise<void> {
  const next = workContextFactory({
    orm,
    keys,
    clock: systemClock,
    rulebook: belgianRulebook,
    isTest,
    logger: pino({ level: 'silent' }),
    newId: randomUUID,
  });
  for (let isComplete = false; !isComplete;) {
    const done = await eraseDue(next(new AbortController().signal));
    for (const [kind, count] of Object.entries(done.erased)) console.log(['ERASED', kind, count].join('\t'));
    ({ isComplete } = done);
  }
}

await runCommand(() => run(process.argv.slice(2)));
