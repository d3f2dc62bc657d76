import type { EntityManager } from '@mikro-orm/postgresql';
import { kysely } from '../../platform/database/kysely.js';
import { enqueueDelivery } from './enqueue-delivery.js';
import type { HandOverTables } from './hand-over.entity.js';

/** Ends the wait of one hand-over, by the key of its event; what is due already, or has ended, stays as it is. */
export async function hurryHandOver(em: EntityManager, eventKey: string, now: Date): Promise<void> {
  const hurried = await kysely<HandOverTables>(em)
    .updateTable('hand_over')
    .set({ nextAttemptAt: now })
    .where('eventKey', '=', eventKey)
    .where('status', '=', 'PENDING')
    .where('nextAttemptAt', '>', now)
    .returning(['channel', 'recipient', 'queueBand'])
    .executeTakeFirst();
  if (hurried === undefined) return;
  await enqueueDelivery(em, { ...hurried, urgent: hurried.queueBand === 0, runAt: now });
}

/** Whether a hand-over still waits, by the key of its event. */
export const isHandOverPending = async (em: EntityManager, eventKey: string): Promise<boolean> =>
  (await kysely<HandOverTables>(em)
    .selectFrom('hand_over')
    .select('id')
    .where('eventKey', '=', eventKey)
    .where('status', '=', 'PENDING')
    .executeTakeFirst()) !== undefined;
