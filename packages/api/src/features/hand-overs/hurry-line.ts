import type { EntityManager } from '@mikro-orm/postgresql';
import { kysely } from '../../platform/database/kysely.js';
import { enqueueDelivery, type Line } from './enqueue-delivery.js';
import type { HandOverTables } from './hand-over.entity.js';

/** Ends every wait in a line: all of it is due now, in the order in which it was recorded. */
export async function hurryLine(em: EntityManager, line: Line, now: Date): Promise<void> {
  await kysely<HandOverTables>(em)
    .updateTable('hand_over')
    .set({ nextAttemptAt: now })
    .where('channel', '=', line.channel)
    .where('recipient', '=', line.recipient)
    .where('status', '=', 'PENDING')
    .execute();
  await enqueueDelivery(em, { ...line, runAt: now });
}
