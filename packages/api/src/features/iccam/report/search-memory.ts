import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { kysely } from '../../../platform/database/kysely.js';
import type { HandOver } from '../../hand-overs/index.js';

/** How far a search has come. */
export interface SearchProgress {
  readonly lookedTo: number;
  readonly unread: number;
}

type Of = Pick<HandOver, 'id'>;

/** Where a search goes on; `null` where none goes on. */
export async function searchProgress(em: EntityManager, { id }: Of): Promise<SearchProgress | null> {
  const { rows } = await sql<{ lookedTo: number; unread: number }>`
    select looked_to, unread from iccam_report_search where hand_over_id = ${id}
  `.execute(kysely(em));
  const [found] = rows;
  return found === undefined ? null : { lookedTo: found.lookedTo, unread: found.unread };
}

export const keepProgress = (em: EntityManager, { id }: Of, { lookedTo, unread }: SearchProgress) =>
  sql`
    insert into iccam_report_search (hand_over_id, looked_to, unread) values (${id}, ${lookedTo}, ${unread})
    on conflict (hand_over_id) do update set looked_to = excluded.looked_to, unread = excluded.unread
  `.execute(kysely(em));

export const forgetProgress = (em: EntityManager, { id }: Of) =>
  sql`delete from iccam_report_search where hand_over_id = ${id}`.execute(kysely(em));

/** The attempts after which the exchange may have the report: when the first began and the last ended. */
export async function uncertainSpan(
  em: EntityManager,
  { id }: Of,
): Promise<{ readonly from: Date; readonly to: Date } | null> {
  const { rows } = await sql<{ from: Date | null; to: Date | null }>`
    select min(started_at) as from, max(ended_at) as to from hand_over_attempt
    where hand_over_id = ${id} and outcome = 'FAILED'
      and failure_class in ('UNREACHABLE', 'PARTNER_FAULT', 'OWN_FAULT')
  `.execute(kysely(em));
  const [span] = rows;
  return span?.from && span.to ? { from: span.from, to: span.to } : null;
}

/** The highest number of a report that we knew by an instant: it was entered before it. */
export async function highestKnownBy(em: EntityManager, instant: Date): Promise<number> {
  const { rows } = await sql<{ last: number | null }>`
    select max(report_id) as last from iccam_item where recorded_at <= ${instant}
  `.execute(kysely(em));
  return rows[0]?.last ?? 0;
}

/** The numbers behind one of reports that we know already: each is another one. */
export async function knownReports(em: EntityManager, after: number): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ reportId: number }>`
    select distinct report_id from iccam_item where report_id > ${after}
  `.execute(kysely(em));
  return new Set(rows.map(({ reportId: number }) => number));
}
