import { iccamCommerciality, iccamPaymentMethod, iccamSiteType } from '@meldpunt/domain';
import { sql } from 'kysely';
import { kysely } from '../../../platform/database/kysely.js';
import type { WorkContext } from '../../../platform/work-context.js';
import type { Attempt } from '../../hand-overs/index.js';
import { requiredAnswersMissing, failedBy } from '../outcomes.js';
import { mayHaveSucceeded } from '../earlier-attempts.js';
import type { AnnouncementContext } from './announcement-context.js';
import { updateItem } from './note-on-item.js';

/**
 * Sets the details that ICCAM requires before actions on a report. If the site type is not set, the analyst's three
 * answers are written, and actions must wait for a later run of ICCAM. If it is set, the report was completed by the
 * hotline that entered it, or by us: for another item of it, or in an attempt whose response was lost. If it was us,
 * actions must wait too.
 */
export async function completeDetails({
  client,
  handOver,
  context,
  own,
}: AnnouncementContext): Promise<Attempt> {
  const { reportId, id } = own.item;
  const now = context.clock();
  const report = await client.report(reportId);
  if (!report.ok) return failedBy(report.error);
  const laterRunAfter = (instant: Date) =>
    new Date(instant.getTime() + context.rulebook.exchange.minutesBeforeActions * 60_000);
  if (report.value.sourceUrlSiteType !== null) {
    const byUs = (await mayHaveSucceeded(handOver, context)) ? now : await completedByUsAt(reportId, context);
    return {
      outcome: 'CONFIRMED',
      proof: { reportId, wasComplete: byUs === null },
      effect: (em) => updateItem(em, id, { actionsFrom: byUs === null ? now : laterRunAfter(byUs) }),
    };
  }
  const { siteType, commerciality, paymentMethods } = own;
  if (siteType === null || commerciality === null || paymentMethods.length === 0)
    return requiredAnswersMissing;
  const methods = paymentMethods.map(iccamPaymentMethod.codeOf);
  const paid = await client.setPaymentMethods(reportId, methods);
  if (!paid.ok) return failedBy(paid.error);
  const run = await client.setCommerciality(reportId, iccamCommerciality.codeOf(commerciality));
  if (!run.ok) return failedBy(run.error);
  // The site type is set last, because it can be read back: if it is set, the others are set too.
  const sited = await client.setSiteType(reportId, iccamSiteType.codeOf(siteType));
  if (!sited.ok) return failedBy(sited.error);
  return {
    outcome: 'CONFIRMED',
    proof: { reportId, wasComplete: false },
    effect: (em) => updateItem(em, id, { actionsFrom: laterRunAfter(now) }),
  };
}

/** When we last completed, or may have completed, a report for any of its items; `null` if we did not. */
async function completedByUsAt(reportId: number, { em }: WorkContext): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`
    select max(attempt.ended_at) as at
    from iccam_item as item
    join hand_over_fact as hand_over on hand_over.subject_id = item.id and hand_over.channel = 'ICCAM'
      and hand_over.event = 'DETAILS'
    join hand_over_attempt_fact as attempt on attempt.hand_over_id = hand_over.id
    where item.report_id = ${reportId} and (
      attempt.failure_class in ('UNREACHABLE', 'PARTNER_FAULT', 'OWN_FAULT')
      or (attempt.outcome = 'CONFIRMED' and hand_over.proof ->> 'wasComplete' = 'false'))
  `.execute(kysely(em));
  return rows[0]?.at ?? null;
}
