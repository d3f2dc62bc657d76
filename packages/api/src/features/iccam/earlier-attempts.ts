import { sql } from 'kysely';
import type { WorkContext } from '../../platform/work-context.js';
import { uncertainSpan, type HandOverRow } from '../hand-overs/index.js';

/** Whether an earlier attempt ended without an answer that says what became of it: it may have been done. */
export const mayHaveBeenDone = async ({ id }: HandOverRow, { em }: WorkContext): Promise<boolean> =>
  (await uncertainSpan(em, id)) !== null;

/** The report that a person has linked a hand-over to; the latest word counts. */
export async function linkedReport({ id }: HandOverRow, { em }: WorkContext): Promise<number | null> {
  const { rows } = await sql<{ report_id: number }>`
    select report_id from iccam_report_link where hand_over_id = ${id} order by sequence desc limit 1
  `.execute(em.getKysely());
  return rows[0]?.report_id ?? null;
}
