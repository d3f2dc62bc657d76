import type { EntityManager } from '@mikro-orm/postgresql';
import { enqueueDelivery } from './enqueue-delivery.js';
import type { HandOverTables } from './hand-over.tables.js';

/** Makes one pending hand-over due now, by the key of its event. No effect if it is due already or has ended. */
export async function expediteHandOver(em: EntityManager, eventKey: string, now: Date): Promise<void> {
  const expedited = await em
    .getKysely<HandOverTables>()
    .updateTable('hand_over')
    .set({ next_attempt_at: now })
    .where('event_key', '=', eventKey)
    .where('status', '=', 'PENDING')
    .where('next_attempt_at', '>', now)
    .returning(['channel', 'recipient', 'queue_band'])
    .executeTakeFirst();
  if (expedited === undefined) return;
  await enqueueDelivery(em, { ...expedited, urgent: expedited.queue_band === 0, runAt: now });
}

/** Whether the hand-over with this event key is pending. */
export const isHandOverPending = async (em: EntityManager, eventKey: string): Promise<boolean> =>
  (await em
    .getKysely<HandOverTables>()
    .selectFrom('hand_over')
    .select('id')
    .where('event_key', '=', eventKey)
    .where('status', '=', 'PENDING')
    .executeTakeFirst()) !== undefined;
