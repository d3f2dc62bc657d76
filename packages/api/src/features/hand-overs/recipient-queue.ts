import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';
import type { RecipientQueue } from './enqueue-delivery.js';
import type { HandOver, HandOverTables } from './hand-over.entity.js';

/**
 * The next due hand-over in a recipient queue: urgent ones first, then in the order of recording. A hand-over waits for
 * earlier ones about the same subject. While the recipient is unreachable, only urgent ones are returned.
 */
export async function nextDueHandOver(
  em: EntityManager,
  queue: RecipientQueue,
  now: Date,
): Promise<HandOver | null> {
  const { rows } = await sql<HandOver>`
    select * from hand_over as next
    where channel = ${queue.channel} and recipient = ${queue.recipient}
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
 * When the next hand-over in a recipient queue is due, and whether it is urgent; `null` if none is pending. Hand-overs
 * that wait for earlier ones about the same subject are ignored. A time in the past means that it is due now.
 */
export async function nextDelivery(
  em: EntityManager,
  queue: RecipientQueue,
): Promise<{ readonly runAt: Date; readonly urgent: boolean } | null> {
  const { rows } = await sql<{ runAt: Date; urgent: boolean }>`
    select greatest(next.next_attempt_at, case when next.queue_band = 0 then null else paused.until end) as run_at,
      next.queue_band = 0 as urgent
    from hand_over as next
    cross join (
      select max(next_attempt_at) as until from hand_over
      where channel = ${queue.channel} and recipient = ${queue.recipient} and status = 'PENDING' and pauses_recipient
    ) as paused
    where next.channel = ${queue.channel} and next.recipient = ${queue.recipient} and next.status = 'PENDING'
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

/**
 * Ends the waits of hand-overs that pause a recipient queue, after the recipient was reached. Waits that the recipient
 * requested are kept.
 */
export const resumeQueue = async (em: EntityManager, queue: RecipientQueue, now: Date): Promise<void> => {
  await kysely<HandOverTables>(em)
    .updateTable('hand_over')
    .set({ pausesRecipient: false, nextAttemptAt: now })
    .where('channel', '=', queue.channel)
    .where('recipient', '=', queue.recipient)
    .where('status', '=', 'PENDING')
    .where('pausesRecipient', '=', true)
    .where('keepsWait', '=', false)
    .execute();
};
