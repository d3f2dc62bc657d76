import type { EntityManager } from '@mikro-orm/postgresql';
import { kysely } from '../../platform/database/kysely.js';
import { enqueueDelivery } from './enqueue-delivery.js';
import type { HandOverTables } from './hand-over.entity.js';

/**
 * Makes the pending hand-overs of a referral urgent: they are delivered before those that are not, and a pause of their
 * recipient does not hold them up. An urgent message that follows waits for them, so without this it would wait as well.
 */
export async function makeHandOversUrgent(em: EntityManager, referralId: string): Promise<void> {
  const changed = await kysely<HandOverTables>(em)
    .updateTable('hand_over')
    .set({ queueBand: 0 })
    .where('referralId', '=', referralId)
    .where('status', '=', 'PENDING')
    .where('queueBand', '=', 1)
    .returning(['channel', 'recipient', 'nextAttemptAt'])
    .execute();
  for (const { nextAttemptAt: runAt, ...queue } of changed)
    await enqueueDelivery(em, { ...queue, runAt, urgent: true });
}
