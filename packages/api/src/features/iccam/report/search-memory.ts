import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { HandOverRow } from '../../hand-overs/index.js';

/** How far a search has come. */
export interface SearchProgress {
  readonly lookedTo: number;
  readonly unread: number;
}

type Of = Pick<HandOverRow, 'id'>;

/** Where a search goes on; `null` where none goes on. */
export async function searchProgress(em: EntityManager, { id }: Of): Promise<SearchProgress | null> {
  const { rows } = await sql<{ looked_to: number; unread: number }>`
    select looked_to, unread from iccam_report_search where hand_over_id = ${id}
  `.execute(em.getKysely());
  const [found] = rows;
  return found === undefined ? null : { lookedTo: found.looked_to, unread: found.unread };
}

export const keepProgress = (em: EntityManager, { id }: Of, { lookedTo, unread }: SearchProgress) =>
  sql`
    insert into iccam_report_search (hand_over_id, looked_to, unread) values (${id}, ${lookedTo}, ${unread})
    on conflict (hand_over_id) do update set looked_to = excluded.looked_to, unread = excluded.unread
  `.execute(em.getKysely());

export const forgetProgress = (em: EntityManager, { id }: Of) =>
  sql`delete from iccam_report_search where hand_over_id = ${id}`.execute(em.getKysely());

/** The highest number of a report that we knew by an instant: it was entered before it. */
export async function highestKnownBy(em: EntityManager, instant: Date): Promise<number> {
  const { rows } = await sql<{ last: number | null }>`
    select max(report_id) as last from iccam_item where recorded_at <= ${instant}
  `.execute(em.getKysely());
  return rows[0]?.last ?? 0;
}

/** The numbers behind one of reports that we know already: each is another one. */
export async function knownReports(em: EntityManager, after: number): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ report_id: number }>`
    select distinct report_id from iccam_item where report_id > ${after}
  `.execute(em.getKysely());
  return new Set(rows.map(({ report_id: number }) => number));
}
