import type { CalendarDate, CaseStatus } from '@meldpunt/domain';
import { reportProgress, type ReportProgress } from '@meldpunt/domain';
import { sql } from 'kysely';
import type { RequestContext } from '../../platform/context.js';
import { kysely } from '../../platform/database/kysely.js';
import { dayOf } from '../../platform/rulebook.js';
import { hashOfEnteredReceipt } from './receipt.js';

/** The status of a report, reduced to what its reporter may know. Returns `null` if there is no such receipt. */
export async function reportStatus(
  typed: string,
  { em, keys, rulebook }: Pick<RequestContext, 'em' | 'keys' | 'rulebook'>,
): Promise<{ progress: ReportProgress; receivedOn: CalendarDate } | null> {
  const hash = hashOfEnteredReceipt(keys.receipt, typed);
  if (hash === null) return null;
  const { rows } = await sql<{ receivedAt: Date; statuses: CaseStatus[] }>`
    select report.received_at, array_agg(hotline_case.status) as statuses
    from report
    join reported_address on reported_address.report_id = report.id
    join case_fact as hotline_case on hotline_case.id = reported_address.case_id
    where report.receipt_hash = ${hash}
    group by report.id
  `.execute(kysely(em));
  const found = rows[0];
  return found === undefined
    ? null
    : { progress: reportProgress(found.statuses), receivedOn: dayOf(found.receivedAt, rulebook) };
}
