import type { EntityManager } from '@mikro-orm/postgresql';
import { kysely } from '../../platform/database/kysely.js';
import { enqueueDelivery } from './enqueue-delivery.js';
import type { HandOverTables } from './hand-over.entity.js';

/** Makes one pending hand-over due now, by the key of its event. No effect if it is due already or has ended. */
export async function expediteHandOver(em: EntityManager, eventKey: string, now: Date): Promise<void> {
  const expedited = await kysely<HandOverTables>(em)
    .updateTable('hand_over')
    .set({ nextAttemptAt: now })
    .where('eventKey', '=', eventKey)
    .where('status', '=', 'PENDING')
    .where('nextAttemptAt', '>', now)
    .returning(['channel', 'recipient', 'queueBand'])
    .executeTakeFirst();
  if (expedited === undefined) return;
  await enqueueDelivery(em, { ...expedited, urgent: expedited.queueBand === 0, runAt: now });
}

/** Whether the hand-over with this event key is pending. */
export const isHandOverPending = async (em: EntityManager, eventKey: string): Promise<boolean> =>
  (await kysely<HandOverTables>(em)
    .selectFrom('hand_over')
    .select('id')
    .where('eventKey', '=', eventKey)
    .where('status', '=', 'PENDING')
    .executeTakeFirst()) !== undefined;
