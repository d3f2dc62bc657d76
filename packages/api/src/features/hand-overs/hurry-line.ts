import type { EntityManager } from '@mikro-orm/postgresql';
import { enqueueDelivery, type Line } from './enqueue-delivery.js';
import type { HandOverTables } from './hand-over.tables.js';

/** Makes all pending hand-overs in a recipient queue due now. They keep their order. */
export async function hurryLine(em: EntityManager, line: Line, now: Date): Promise<void> {
  await em
    .getKysely<HandOverTables>()
    .updateTable('hand_over')
    .set({ next_attempt_at: now })
    .where('channel', '=', line.channel)
    .where('recipient', '=', line.recipient)
    .where('status', '=', 'PENDING')
    .execute();
  await enqueueDelivery(em, { ...line, runAt: now });
}
