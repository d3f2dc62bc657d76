import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Line } from './enqueue-delivery.js';
import type { HandOverRow, HandOverTables } from './hand-over.tables.js';

/**
 * The hand-over whose turn it is: urgent first, then in the order in which they were recorded; behind nothing earlier
 * about the same thing; and, while the recipient is not reached, only an urgent one.
 */
export async function nextInLine(em: EntityManager, line: Line, now: Date): Promise<HandOverRow | null> {
  const { rows } = await sql<HandOverRow>`
    select * from hand_over as next
    where channel = ${line.channel} and recipient = ${line.recipient}
      and status = 'PENDING' and next_attempt_at <= ${now}
      and not exists (
        select from hand_over as earlier
        where earlier.subject_id = next.subject_id and earlier.status = 'PENDING'
          and earlier.channel = next.channel and earlier.recipient = next.recipient
          and earlier.sequence < next.sequence
      )
      and (queue_band = 0 or not exists (
        select from hand_over as pausing
        where pausing.channel = next.channel and pausing.recipient = next.recipient
          and pausing.status = 'PENDING' and pausing.pauses_recipient and pausing.next_attempt_at > ${now}
      ))
    order by queue_band, sequence
    limit 1
  `.execute(em.getKysely());
  return rows[0] ?? null;
}

/** Ends the waiting of a recipient's line: it has just answered. */
export const resumeLine = async (em: EntityManager, line: Line, now: Date): Promise<void> => {
  await em
    .getKysely<HandOverTables>()
    .updateTable('hand_over')
    .set({ pauses_recipient: false, next_attempt_at: now })
    .where('channel', '=', line.channel)
    .where('recipient', '=', line.recipient)
    .where('status', '=', 'PENDING')
    .where('pauses_recipient', '=', true)
    .execute();
};
