import { readBackupConfig } from '../../platform/config.js';
import { migrationConnectionLimits } from '../../platform/database/connection-limits.js';
import { connect } from '../../platform/database/orm.js';
import { UsageError } from '../../platform/usage-error.js';
import { runCommand } from '../../run-command.js';
import { checkBackup } from '../check-backup.js';
import { entities, migrations } from '../entities.js';
import { hasMasterKeys, openEnvelopeKeys } from '../open-envelope-keys.js';

const usage = `npm run backup:check
  Checks a restored database (DATABASE_URL) with the restored key file (KEY_FILE) or key service, before the API and workers start on it:
  migrations, the hash chain of the audit trail, master keys, and the messages that a worker will send. Reads only: the role
  meldpunt_read is enough. npm run audit:verify also compares the chain with signed heads.
  Exit codes: 0 no problem, 1 problems, 2 called wrongly.`;

await runCommand(async () => {
  const config = readBackupConfig();
  const { databaseUrl } = config;
  if (databaseUrl === null || !hasMasterKeys(config) || process.argv.length > 2) throw new UsageError(usage);
  const limits = migrationConnectionLimits;
  const orm = await connect({ url: databaseUrl, pool: 1, entities, migrations, limits });
  try {
    return (await checkBackup(orm, await openEnvelopeKeys(config), console.log)) ? 1 : 0;
  } finally {
    await orm.close();
  }
});
