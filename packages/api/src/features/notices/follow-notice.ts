import { escalationAfter } from '@meldpunt/domain';
import { inTransaction } from '../../platform/database/in-transaction.js';
import type { Task } from '../../platform/work-context.js';
import { enqueuePreparing } from './enqueue-preparing.js';
import { noticeFacts } from './notice-facts.js';
import { openAbout } from './notice-work.js';
import type { NoticeTables } from './notices.tables.js';

/** The last round has gone unanswered for long enough: the next of the ladder is written to, or a person takes over. */
export const followNotice: Task = (payload, work) =>
  inTransaction(work, async (em) => {
    const { noticeId } = payload as { readonly noticeId: string };
    const notice = await em
      .getKysely<NoticeTables>()
      .selectFrom('notice')
      .selectAll()
      .where('id', '=', noticeId)
      .forUpdate()
      .executeTakeFirst();
    if (notice?.status !== 'SENT') return;
    const unanswered = (await noticeFacts(em, noticeId)).filter(({ status }) => status === 'SENT');
    await em
      .getKysely<NoticeTables>()
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
