import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { kysely } from '../../../platform/database/kysely.js';
import type { HandOver } from '../../hand-overs/index.js';

/** The progress of a search. */
export interface SearchProgress {
  readonly lookedTo: number;
  readonly unread: number;
}

type Of = Pick<HandOver, 'id'>;

/** The stored progress; `null` if there is no search in progress. */
export async function searchProgress(em: EntityManager, { id }: Of): Promise<SearchProgress | null> {
  const { rows } = await sql<{ lookedTo: number; unread: number }>`
    select looked_to, unread from iccam_report_search where hand_over_id = ${id}
  `.execute(kysely(em));
  const [found] = rows;
  return found === undefined ? null : { lookedTo: found.lookedTo, unread: found.unread };
}

export const storeProgress = (em: EntityManager, { id }: Of, { lookedTo, unread }: SearchProgress) =>
  sql`
    insert into iccam_report_search (hand_over_id, looked_to, unread) values (${id}, ${lookedTo}, ${unread})
    on conflict (hand_over_id) do update set looked_to = excluded.looked_to, unread = excluded.unread
  `.execute(kysely(em));

export const deleteProgress = (em: EntityManager, { id }: Of) =>
  sql`delete from iccam_report_search where hand_over_id = ${id}`.execute(kysely(em));

/** The highest report id that we knew at an instant. It was entered before that instant. */
export async function highestKnownBy(em: EntityManager, instant: Date): Promise<number> {
  const { rows } = await sql<{ last: number | null }>`
    select max(report_id) as last from iccam_item where recorded_at <= ${instant}
  `.execute(kysely(em));
  return rows[0]?.last ?? 0;
}

/** The ids of known reports after an id. The searched report cannot be one of them. */
export async function knownReports(em: EntityManager, after: number): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ reportId: number }>`
    select distinct report_id from iccam_item where report_id > ${after}
  `.execute(kysely(em));
  return new Set(rows.map(({ reportId: number }) => number));
}
