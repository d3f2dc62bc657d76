import type { EntityManager } from '@mikro-orm/postgresql';
import { bounceConsequences, type BounceVerdict } from '@meldpunt/domain';
import { kysely } from '../../../platform/database/kysely.js';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { ActingContext } from '../../../platform/work-context.js';
import { recordAudit } from '../../audit/index.js';
import { callOffHandOversOfSubject } from '../../hand-overs/index.js';
import type { NoticeRow, NoticeTables } from '../notice.entity.js';
import { failNotice } from './fail-notice.js';
import { followReport, hurryNextRound } from './follow-report.js';
import { markContact } from '../../abuse-contacts/index.js';
import type { ReturnedRound } from './returned-round.js';

/** A parsed message to the return path of a round. */
export interface ReadReport {
  readonly round: ReturnedRound;
  readonly verdict: BounceVerdict;
  readonly digest: Buffer;
}

/**
 * Records the class of a delivery report, without its text, and applies the consequences in one transaction.
 * Duplicates of a report count once.
 */
export const noteDeliveryReport = (report: ReadReport, context: ActingContext): Promise<void> =>
  inTransaction(context, async (em) => {
    if (!(await insertReport(em, report, context))) return;
    const { noticeId, round } = report.round;
    const { class: found, status } = report.verdict;
    await recordAudit(em, context, {
      action: 'DELIVERY_REPORTED',
      subject: 'NOTICE',
      subjectId: noticeId,
      caseId: null,
      details: { round, class: found, status, because: report.verdict.decidedBy },
    });
    const consequence = bounceConsequences[found];
    const isDead = consequence.contact === 'UNREACHABLE';
    // Lock order: hand-overs, then notices, then cases, the same as when a notice is sent.
    if (isDead) await callOffHandOversOfSubject(em, context, noticeId, 'NOTICE_BOUNCED');
    await hurryNextRound(em, context, noticeId, { round, class: found });
    const notice = await lockNotice(em, noticeId);
    await markContact(em, context, notice.contactId, consequence.contact);
    if (isDead) await failNotice(em, context, notice, { round, status });
    else await followReport(em, context, notice, { round, class: found });
  });

/** Inserts the report. Returns `false` if it is a duplicate. */
async function insertReport(
  em: EntityManager,
  { round: { noticeId, round }, verdict, digest }: ReadReport,
  { newId, clock }: ActingContext,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await kysely<NoticeTables>(em)
    .insertInto('notice_delivery_report')
    .values({
      id: newId(),
      noticeId,
      round,
      class: verdict.class,
      decidedBy: verdict.decidedBy,
      status: verdict.status,
      digest,
      receivedAt: clock(),
    })
    .onConflict((conflict) => conflict.columns(['noticeId', 'round', 'digest']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows > 0n;
}

const lockNotice = (em: EntityManager, id: string): Promise<NoticeRow> =>
  kysely<NoticeTables>(em)
    .selectFrom('notice')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow();
