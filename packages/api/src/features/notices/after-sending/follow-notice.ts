import { escalationAfter } from '@meldpunt/domain';
import { kysely } from '../../../platform/database/kysely.js';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { Task } from '../../../platform/work-context.js';
import { enqueueNoticePreparation } from '../collect/enqueue-preparation.js';
import { isHandOverPending } from '../../hand-overs/index.js';
import { noticeFacts } from '../send/notice-facts.js';
import { openReferralWorkItem } from '../take-out/take-out.js';
import type { NoticeTables } from '../notice.entity.js';
import { roundKey } from '../collect/waiting-notices.js';

/**
 * Runs when the last round was not answered in time. Escalates to the next addressee, or opens a work item. A round
 * that is resent because it was not delivered has its own deadline.
 */
export const followNotice: Task = (payload, work) =>
  inTransaction(work, async (em) => {
    const { noticeId, round } = payload as { readonly noticeId: string; readonly round?: number };
    const notice = await kysely<NoticeTables>(em)
      .selectFrom('notice')
      .selectAll()
      .where('id', '=', noticeId)
      .forUpdate()
      .executeTakeFirst();
    if (notice?.status !== 'SENT' || (round ?? notice.rounds) !== notice.rounds) return;
    if (await isHandOverPending(em, roundKey(noticeId, notice.rounds + 1))) return;
    const unanswered = (await noticeFacts(em, noticeId)).filter(({ status }) => status === 'SENT');
    await kysely<NoticeTables>(em)
      .updateTable('notice')
      .set({ status: unanswered.length > 0 ? 'UNANSWERED' : 'ANSWERED' })
      .where('id', '=', noticeId)
      .execute();
    const next = escalationAfter(notice.addressee, work.rulebook.notices);
    for (const facts of unanswered) {
      if (next === null) await openReferralWorkItem(em, facts, 'NOTICE_UNANSWERED', 'NO_ANSWER', work);
      else
        await enqueueNoticePreparation(em, {
          referralId: facts.referralId,
          addressee: next,
          runAt: work.clock(),
        });
    }
  });
