import type { EntityManager } from '@mikro-orm/postgresql';
import { kysely } from '../../platform/database/kysely.js';
import type { Actor } from '../../platform/work-context.js';
import type { HandOverTables } from './hand-over.entity.js';
import { recipientQueueKey, type RecipientQueue } from './enqueue-delivery.js';
import { settleWorkItem } from '../work-items/index.js';

/**
 * Settles the work items about unreachable recipients if nothing is pending for them any more, so that nothing is
 * retried.
 */
export async function settleUnreached(
  em: EntityManager,
  context: Actor,
  ...queues: readonly RecipientQueue[]
): Promise<void> {
  const byKey = new Map(queues.map((queue) => [recipientQueueKey(queue), queue]));
  for (const queue of byKey.values()) {
    const waiting = await kysely<HandOverTables>(em)
      .selectFrom('hand_over')
      .select('id')
      .where('channel', '=', queue.channel)
      .where('recipient', '=', queue.recipient)
      .where('status', '=', 'PENDING')
      .limit(1)
      .executeTakeFirst();
    if (waiting === undefined)
      await settleWorkItem(em, context, 'PARTNER_NOT_REACHED', recipientQueueKey(queue), 'NO_LONGER_NEEDED');
  }
}
