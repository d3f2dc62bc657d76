import { iccamCommerciality, iccamPaymentMethod, iccamSiteType } from '@meldpunt/domain';
import type { Attempt } from '../../hand-overs/index.js';
import { answersMissing, failedBy } from '../outcomes.js';
import type { Telling } from './deliver-announcement.js';
import { updateItem } from './note-on-item.js';

/**
 * Sees to it that the report of an item can be acted on. A report whose site type is set was completed by who entered
 * it: of the three, only that can be read back. Where it is not set, our analyst's three answers are written; what
 * follows waits for a later run.
 */
export async function completeDetails({ client, handOver, work, own }: Telling): Promise<Attempt> {
  const { report_id: reportId, id } = own.item;
  const now = work.clock();
  const report = await client.report(reportId);
  if (!report.ok) return failedBy(report.error);
  const laterRun = new Date(now.getTime() + work.rulebook.exchange.minutesBeforeActions * 60_000);
  if (report.value.sourceUrlSiteType !== null) {
    // Where an answer was lost, it may have been us who completed it a moment ago.
    const wasComplete = handOver.attempts === 1;
    return {
      outcome: 'CONFIRMED',
      proof: { reportId, wasComplete },
      effect: (em) => updateItem(em, id, { actions_from: wasComplete ? now : laterRun }),
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
    effect: (em) => updateItem(em, id, { actions_from: laterRun }),
  };
}
