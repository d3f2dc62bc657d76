import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';
import type { Line } from './enqueue-delivery.js';
import type { HandOver, HandOverTables } from './hand-over.entity.js';

/**
 * The hand-over whose turn it is: urgent first, then in the order in which they were recorded; behind nothing earlier
 * about the same thing; and, while the recipient is not reached, only an urgent one.
 */
export async function nextInLine(em: EntityManager, line: Line, now: Date): Promise<HandOver | null> {
  const { rows } = await sql<HandOver>`
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
  `.execute(kysely(em));
  return rows[0] ?? null;
}

/**
 * When the next hand-over of a recipient is due that waits for nothing earlier about the same thing, and whether it is
 * urgent; `null` when none waits. Instants in the past mean that it is due now.
 */
export async function nextDelivery(
  em: EntityManager,
  line: Line,
): Promise<{ readonly runAt: Date; readonly urgent: boolean } | null> {
  const { rows } = await sql<{ runAt: Date; urgent: boolean }>`
    select greatest(next.next_attempt_at, case when next.queue_band = 0 then null else paused.until end) as run_at,
      next.queue_band = 0 as urgent
    from hand_over as next
    cross join (
      select max(next_attempt_at) as until from hand_over
      where channel = ${line.channel} and recipient = ${line.recipient} and status = 'PENDING' and pauses_recipient
    ) as paused
    where next.channel = ${line.channel} and next.recipient = ${line.recipient} and next.status = 'PENDING'
      and not exists (
        select from hand_over as earlier
        where earlier.subject_id = next.subject_id and earlier.status = 'PENDING'
          and earlier.channel = next.channel and earlier.recipient = next.recipient
          and earlier.sequence < next.sequence
      )
    order by run_at, next.queue_band
    limit 1
  `.execute(kysely(em));
  const [next] = rows;
  return next === undefined ? null : { runAt: next.runAt, urgent: next.urgent };
}

/** Ends the waiting of a recipient's line: it has just answered. */
export const resumeLine = async (em: EntityManager, line: Line, now: Date): Promise<void> => {
  await kysely<HandOverTables>(em)
    .updateTable('hand_over')
    .set({ pausesRecipient: false, nextAttemptAt: now })
    .where('channel', '=', line.channel)
    .where('recipient', '=', line.recipient)
    .where('status', '=', 'PENDING')
    .where('pausesRecipient', '=', true)
    .execute();
};
