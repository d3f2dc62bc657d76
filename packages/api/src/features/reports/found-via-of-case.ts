import { sql } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';
import type { ActingContext } from '../../platform/work-context.js';
import { openText } from '../sealing/index.js';
import { placeInReport } from './seal-report.js';

/** The referring page from the newest report of a case that has one. */
export async function foundViaOfCase(
  context: Pick<ActingContext, 'em' | 'keys' | 'loaders'>,
  caseId: string,
): Promise<string | null> {
  const { rows } = await sql<{ id: string; foundVia: string | null; foundViaSealed: Buffer | null }>`
    select report.id, report.found_via, report.found_via_sealed
    from reported_address join report on report.id = reported_address.report_id
    where reported_address.case_id = ${caseId}
      and (report.found_via is not null or report.found_via_sealed is not null)
    order by report.received_at desc limit 1
  `.execute(kysely(context.em));
  const [newest] = rows;
  if (newest === undefined) return null;
  return newest.foundVia ?? openText(context, placeInReport(newest.id, 'foundVia'), newest.foundViaSealed);
}
