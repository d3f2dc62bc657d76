import type { EntityManager } from '@mikro-orm/postgresql';
import type { Channel } from '@meldpunt/domain';
import { sql } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';
import type { HandOver, HandOverTables } from './hand-over.entity.js';

/** Returns a hand-over without a lock; `null` if it does not exist. */
export const findHandOver = async (em: EntityManager, id: string): Promise<HandOver | null> =>
  (await kysely<HandOverTables>(em)
    .selectFrom('hand_over')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()) ?? null;

/** Returns the hand-overs of a subject that are pending, or stopped and waiting for a person. */
export const openHandOversAbout = (
  em: EntityManager,
  channel: Channel,
  subjectId: string,
): Promise<readonly Pick<HandOver, 'event' | 'status' | 'sequence'>[]> =>
  kysely<HandOverTables>(em)
    .selectFrom('hand_over')
    .select(['event', 'status', 'sequence'])
    .where('channel', '=', channel)
    .where('subjectId', '=', subjectId)
    .where('status', 'in', ['PENDING', 'DEAD'])
    .execute();

/**
 * Returns the time span of the attempts that the recipient may have accepted: start of the first, end of the last.
 * `null` if every attempt had a clear response.
 */
export async function uncertainSpan(
  em: EntityManager,
  handOverId: string,
): Promise<{ readonly from: Date; readonly to: Date } | null> {
  const { rows } = await sql<{ from: Date | null; to: Date | null }>`
    select min(started_at) as from, max(ended_at) as to from hand_over_attempt
    where hand_over_id = ${handOverId} and outcome = 'FAILED'
      and failure_class in ('UNREACHABLE', 'PARTNER_FAULT', 'OWN_FAULT')
  `.execute(kysely(em));
  const [span] = rows;
  return span?.from && span.to ? { from: span.from, to: span.to } : null;
}
