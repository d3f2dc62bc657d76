import type { EntityManager } from '@mikro-orm/postgresql';
import { enqueueDelivery, type RecipientQueue } from './enqueue-delivery.js';
import type { HandOverTables } from './hand-over.tables.js';

/**
 * Makes the pending hand-overs in a recipient queue due now. They keep their order. Waits that the recipient requested
 * are kept.
 */
export async function expediteQueue(em: EntityManager, queue: RecipientQueue, now: Date): Promise<void> {
  await em
    .getKysely<HandOverTables>()
    .updateTable('hand_over')
    .set({ next_attempt_at: now })
    .where('channel', '=', queue.channel)
    .where('recipient', '=', queue.recipient)
    .where('status', '=', 'PENDING')
    .where('keeps_wait', '=', false)
    .execute();
  await enqueueDelivery(em, { ...queue, runAt: now });
}
