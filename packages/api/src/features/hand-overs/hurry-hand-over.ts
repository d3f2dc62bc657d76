import type { EntityManager } from '@mikro-orm/postgresql';
import { enqueueDelivery } from './enqueue-delivery.js';
import type { HandOverTables } from './hand-over.tables.js';

/** Ends the wait of one hand-over, by the key of its event; what is due already, or has ended, stays as it is. */
export async function hurryHandOver(em: EntityManager, eventKey: string, now: Date): Promise<void> {
  const hurried = await em
    .getKysely<HandOverTables>()
    .updateTable('hand_over')
    .set({ next_attempt_at: now })
    .where('event_key', '=', eventKey)
    .where('status', '=', 'PENDING')
    .where('next_attempt_at', '>', now)
    .returning(['channel', 'recipient', 'queue_band'])
    .executeTakeFirst();
  if (hurried === undefined) return;
  await enqueueDelivery(em, { ...hurried, urgent: hurried.queue_band === 0, runAt: now });
}

/** Whether a hand-over still waits, by the key of its event. */
export const isHandOverPending = async (em: EntityManager, eventKey: string): Promise<boolean> =>
  (await em
    .getKysely<HandOverTables>()
    .selectFrom('hand_over')
    .select('id')
    .where('event_key', '=', eventKey)
    .where('status', '=', 'PENDING')
    .executeTakeFirst()) !== undefined;
