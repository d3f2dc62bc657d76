import { escalationAfter } from '@meldpunt/domain';
import { kysely } from '../../../platform/database/kysely.js';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { Task } from '../../../platform/work-context.js';
import { enqueuePreparing } from '../collect/enqueue-preparing.js';
import { isHandOverPending } from '../../hand-overs/index.js';
import { noticeFacts } from '../send/notice-facts.js';
import { openAbout } from '../take-out/take-out.js';
import type { NoticeTables } from '../notice.entity.js';
import { roundKey } from '../collect/waiting-notices.js';

/**
 * The last round has gone unanswered for long enough: the next of the ladder is written to, or a person takes over. A
 * round that is sent again because it was not delivered has its own time.
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
      if (next === null) await openAbout(em, facts, 'NOTICE_UNANSWERED', 'NO_ANSWER', work);
      else await enqueuePreparing(em, { referralId: facts.referralId, addressee: next, runAt: work.clock() });
    }
  });
