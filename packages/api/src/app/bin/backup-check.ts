import { checkTrail, usualMaxDelayMs } from '../../features/audit/index.js';
import { waitingByChannel } from '../../features/hand-overs/index.js';
import { missingMasterKeys } from '../../features/sealing/index.js';
import { readBackupConfig } from '../../platform/config.js';
import { fileKeys } from '../../platform/crypto/key-file.js';
import { migrationConnectionLimits } from '../../platform/database/connection-limits.js';
import { connect, missingMigrations } from '../../platform/database/orm.js';
import { UsageError } from '../../platform/usage-error.js';
import { runCommand } from '../../run-command.js';
import { entities, migrations } from '../entities.js';

const usage = `npm run backup:check
  Checks a restored database (DATABASE_URL) with the restored key file (KEY_FILE), before the API and workers start on it:
  migrations, the hash chain of the audit trail, master keys, and the messages that a worker will send. Reads only: the role
  meldpunt_read is enough. npm run audit:verify also compares the chain with signed heads.
  Exit codes: 0 no problem, 1 problems, 2 called wrongly.`;

await runCommand(async () => {
  const { databaseUrl, keyFile } = readBackupConfig();
  if (databaseUrl === null || keyFile === null || process.argv.length > 2) throw new UsageError(usage);
  const keys = { envelopes: await fileKeys(keyFile) };
  const limits = migrationConnectionLimits;
  const orm = await connect({ url: databaseUrl, pool: 1, entities, migrations, limits });
  try {
    const em = orm.em.fork();
    const lacking = await missingMigrations(orm);
    console.log(`MIGRATIONS\t${lacking.length} are missing${lacking.length > 0 ? ': npm run migrate' : ''}`);
    // The later parts read tables that an older schema may lack.
    if (lacking.length > 0) return 1;
    const { links, findings } = await checkTrail(em, [], { maxDelayMs: usualMaxDelayMs });
    console.log(`AUDIT\t${links} entries, ${findings.length} faults`);
    const missing = await missingMasterKeys({ em, keys });
    console.log(`KEYS\t${missing.length} master keys are missing${missing.map((id) => ` ${id}`).join('')}`);
    for (const { channel, count, tried } of await waitingByChannel(em))
      console.log(`OUTBOX\t${channel}\t${count} will be sent, ${tried} of them were tried before the backup`);
    return findings.length + missing.length === 0 ? 0 : 1;
  } finally {
    await orm.close();
  }
});
