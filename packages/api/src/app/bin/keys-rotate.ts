import { randomUUID } from 'node:crypto';
import { assertMigrated, connect } from '../../platform/database/orm.js';
import { readConfig } from '../../platform/config.js';
import { UsageError } from '../../platform/usage-error.js';
import { runCommand } from '../../run-command.js';
import { entities, migrations } from '../entities.js';
import { rotateKeys } from '../rotate-keys.js';
import { secretsOf } from '../secrets.js';

const usage = `npm run keys:rotate
  Wraps every data key with the current master key of its purpose, and seals reports from before there were envelopes.
  Then prints which master keys are still used. A key that is not listed can be deleted from the key file. Needs
  DATABASE_URL and the keys of the API. It can run while the system runs; workers do the same in small steps.
  Exit codes: 0 done, 2 wrong arguments.`;

async function run(argv: readonly string[]): Promise<number> {
  const config = readConfig();
  if (argv.length > 0 || config.databaseUrl === null) throw new UsageError(usage);
  const { keys } = await secretsOf(config);
  const orm = await connect({ url: config.databaseUrl, pool: 2, entities, migrations });
  try {
    await assertMigrated(orm);
    const { rotated, sealed, used } = await rotateKeys({ orm, keys, newId: randomUUID });
    console.log(`wrapped again: ${rotated} data keys; sealed: ${sealed} earlier reports`);
    for (const [id, uses] of used) console.log(`in use: ${id}, ${uses} data keys`);
    return 0;
  } finally {
    await orm.close();
  }
}

await runCommand(() => run(process.argv.slice(2)));
