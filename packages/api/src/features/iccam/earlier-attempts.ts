import { sql } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';
import type { WorkContext } from '../../platform/work-context.js';
import { uncertainSpan, type HandOver } from '../hand-overs/index.js';

/** Whether an earlier attempt ended without a clear response, so that ICCAM may have accepted it. */
export const mayHaveSucceeded = async ({ id }: HandOver, { em }: WorkContext): Promise<boolean> =>
  (await uncertainSpan(em, id)) !== null;

/** The report that a person has linked to a hand-over; the latest link counts. */
export async function linkedReport({ id }: HandOver, { em }: WorkContext): Promise<number | null> {
  const { rows } = await sql<{ reportId: number }>`
    select report_id from iccam_report_link where hand_over_id = ${id} order by sequence desc limit 1
  `.execute(kysely(em));
  return rows[0]?.reportId ?? null;
}
