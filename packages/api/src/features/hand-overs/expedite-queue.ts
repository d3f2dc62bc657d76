import type { EntityManager } from '@mikro-orm/postgresql';
import { kysely } from '../../platform/database/kysely.js';
import { enqueueDelivery, type RecipientQueue } from './enqueue-delivery.js';
import type { HandOverTables } from './hand-over.entity.js';

/**
 * Makes the pending hand-overs in a recipient queue due now. They keep their order. Waits that the recipient requested
 * are kept.
 */
export async function expediteQueue(em: EntityManager, queue: RecipientQueue, now: Date): Promise<void> {
  await kysely<HandOverTables>(em)
    .updateTable('hand_over')
    .set({ nextAttemptAt: now })
    .where('channel', '=', queue.channel)
    .where('recipient', '=', queue.recipient)
    .where('status', '=', 'PENDING')
    .where('keepsWait', '=', false)
    .execute();
  await enqueueDelivery(em, { ...queue, runAt: now });
}
