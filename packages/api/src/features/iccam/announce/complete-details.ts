import { iccamCommerciality, iccamPaymentMethod, iccamSiteType } from '@meldpunt/domain';
import { sql } from 'kysely';
import type { WorkContext } from '../../../platform/work-context.js';
import type { Attempt } from '../../hand-overs/index.js';
import { answersMissing, failedBy } from '../outcomes.js';
import { mayHaveBeenDone } from '../earlier-attempts.js';
import type { Telling } from './telling.js';
import { updateItem } from './note-on-item.js';

/**
 * Sees to it that the report of an item can be acted on. Where its site type is not set, our analyst's three answers are
 * written; what follows waits for a later run. A report whose site type is set was completed by who entered it, or by us:
 * for another item of it, or in an attempt whose answer was lost. Then what follows waits as well.
 */
export async function completeDetails({ client, handOver, work, own }: Telling): Promise<Attempt> {
  const { report_id: reportId, id } = own.item;
  const now = work.clock();
  const report = await client.report(reportId);
  if (!report.ok) return failedBy(report.error);
  const laterRunAfter = (instant: Date) =>
    new Date(instant.getTime() + work.rulebook.exchange.minutesBeforeActions * 60_000);
  if (report.value.sourceUrlSiteType !== null) {
    const byUs = (await mayHaveBeenDone(handOver, work)) ? now : await completedByUsAt(reportId, work);
    return {
      outcome: 'CONFIRMED',
      proof: { reportId, wasComplete: byUs === null },
      effect: (em) => updateItem(em, id, { actions_from: byUs === null ? now : laterRunAfter(byUs) }),
    };
  }
  const { siteType, commerciality, paymentMethods } = own;
  if (siteType === null || commerciality === null || paymentMethods.length === 0) return answersMissing;
  const methods = paymentMethods.map(iccamPaymentMethod.codeOf);
  const paid = await client.setPaymentMethods(reportId, methods);
  if (!paid.ok) return failedBy(paid.error);
  const run = await client.setCommerciality(reportId, iccamCommerciality.codeOf(commerciality));
  if (!run.ok) return failedBy(run.error);
  // The one that can be read back comes last: once it is set, the others are.
  const sited = await client.setSiteType(reportId, iccamSiteType.codeOf(siteType));
  if (!sited.ok) return failedBy(sited.error);
  return {
    outcome: 'CONFIRMED',
    proof: { reportId, wasComplete: false },
    effect: (em) => updateItem(em, id, { actions_from: laterRunAfter(now) }),
  };
}

/** When we last completed a report, or may have done so, on behalf of any item of it; `null` where we did not. */
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
  `.execute(em.getKysely());
  return rows[0]?.at ?? null;
}
