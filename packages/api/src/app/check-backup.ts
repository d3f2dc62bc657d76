import type { MikroORM } from '@mikro-orm/postgresql';
import { checkTrail, usualMaxDelayMs } from '../features/audit/index.js';
import { waitingByChannel } from '../features/hand-overs/index.js';
import { missingMasterKeys } from '../features/sealing/index.js';
import type { EnvelopeKeys } from '../platform/crypto/envelope-keys.port.js';
import { missingMigrations } from '../platform/database/orm.js';

/**
 * Checks a restored database with the restored master keys: migrations, audit trail, master keys, and the messages that a
 * worker will send. Tells one line for each, and returns whether there is a problem. Reads only.
 */
export async function checkBackup(
  orm: MikroORM,
  envelopes: EnvelopeKeys,
  tell: (line: string) => void,
): Promise<boolean> {
  const keys = { envelopes };
  const em = orm.em.fork();
  const lacking = await missingMigrations(orm);
  tell(`MIGRATIONS\t${lacking.length} are missing${lacking.length > 0 ? ': npm run migrate' : ''}`);
  // The later parts read tables that an older schema may lack.
  if (lacking.length > 0) return true;
  const { links, findings } = await checkTrail(em, [], { maxDelayMs: usualMaxDelayMs });
  tell(`AUDIT\t${links} entries, ${findings.length} faults`);
  const missing = await missingMasterKeys({ em, keys });
  tell(`KEYS\t${missing.length} master keys are missing${missing.map((id) => ` ${id}`).join('')}`);
  for (const { channel, count, tried } of await waitingByChannel(em))
    tell(`OUTBOX\t${channel}\t${count} will be sent, ${tried} of them were tried before the backup`);
  return findings.length + missing.length > 0;
}
