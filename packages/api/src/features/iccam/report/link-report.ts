import { sql } from 'kysely';
import type { SignedInContext } from '../../../platform/context.js';
import { kysely } from '../../../platform/database/kysely.js';
import { isId } from '../../../platform/graphql/connection.js';
import { notFound } from '../../../platform/graphql/user-error.js';
import { recordAudit } from '../../audit/index.js';
import { findHandOver, retryHandOver, type Consequence } from '../../hand-overs/index.js';
import type { LinkIccamReportInput } from '../iccam.results.js';

/**
 * Links a stopped hand-over to a report in ICCAM and retries it. The worker reads that report and accepts it only if it
 * contains the same address. Otherwise the hand-over stops again.
 */
export async function linkIccamReport(
  { handOverId, reportId }: LinkIccamReportInput,
  context: SignedInContext,
  afterRetry: Consequence,
) {
  if (!isId(handOverId) || !(await isReport(handOverId, context))) return notFound();
  return retryHandOver(handOverId, context, async (em, handOver, acting) => {
    await sql`
      insert into iccam_report_link (hand_over_id, report_id, linked_by, linked_at)
      values (${handOver.id}, ${reportId}, ${context.viewer.id}, ${context.clock()})
    `.execute(kysely(em));
    await recordAudit(em, context, {
      action: 'ICCAM_REPORT_LINKED',
      subject: 'HAND_OVER',
      subjectId: handOver.id,
      caseId: handOver.caseId,
      details: { reportId },
    });
    await afterRetry(em, handOver, acting);
  });
}

async function isReport(handOverId: string, { em }: SignedInContext): Promise<boolean> {
  const found = await findHandOver(em, handOverId);
  return found?.channel === 'ICCAM' && found.event === 'REPORT';
}
