import type { CalendarDate, CaseStatus } from '@meldpunt/domain';
import { reportProgress, type ReportProgress } from '@meldpunt/domain';
import { sql } from 'kysely';
import type { RequestContext } from '../../platform/context.js';
import { dayOf } from '../../platform/rulebook.js';
import { hashOfTyped } from './receipt.js';

/** Where a report stands, as coarse as its reporter may know; `null` when there is no such receipt. */
export async function reportStatus(
  typed: string,
  { em, keys, rulebook }: Pick<RequestContext, 'em' | 'keys' | 'rulebook'>,
): Promise<{ progress: ReportProgress; receivedOn: CalendarDate } | null> {
  const hash = hashOfTyped(keys.receipt, typed);
  if (hash === null) return null;
  const { rows } = await sql<{ received_at: Date; statuses: CaseStatus[] }>`
    select report.received_at, array_agg(hotline_case.status) as statuses
    from report
    join reported_address on reported_address.report_id = report.id
    join case_fact as hotline_case on hotline_case.id = reported_address.case_id
    where report.receipt_hash = ${hash}
    group by report.id
  `.execute(em.getKysely());
  const found = rows[0];
  return found === undefined
    ? null
    : { progress: reportProgress(found.statuses), receivedOn: dayOf(found.received_at, rulebook) };
}
