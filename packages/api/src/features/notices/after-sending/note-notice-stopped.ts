import { kysely } from '../../../platform/database/kysely.js';
import { markContact } from '../../abuse-contacts/index.js';
import { findHandOver, type Consequence, type HandOver } from '../../hand-overs/index.js';
import { lockCase } from '../../cases/index.js';
import { noteDelivery } from '../../referrals/index.js';
import { openReferralWorkItem } from '../take-out/take-out.js';
import { noticeFacts } from '../send/notice-facts.js';
import type { NoticeTables } from '../notice.entity.js';

const noticeIdIn = ({ payload }: HandOver): string => (payload as { readonly noticeId: string }).noticeId;

/**
 * Runs when sending has stopped. The referrals of the notice fail. If the server does not know the mailbox, the
 * contact is marked unreachable and gets no mail until a person has checked it.
 */
export const noteNoticeStopped: Consequence = async (em, handOver, context) => {
  const noticeId = noticeIdIn(handOver);
  const failure = (await findHandOver(em, handOver.id))?.failureClass;
  await kysely<NoticeTables>(em)
    .updateTable('notice')
    .set({ status: 'FAILED' })
    .where('id', '=', noticeId)
    .execute();
  if (failure === 'NOT_FOUND') await markContact(em, context, handOver.recipient, 'UNREACHABLE');
  for (const facts of await noticeFacts(em, noticeId)) {
    await lockCase(em, facts.caseId);
    await noteDelivery(em, context, facts.referralId, 'FAIL');
    if (failure === 'NOT_FOUND')
      await openReferralWorkItem(em, facts, 'NOTICE_BOUNCED', 'RECIPIENT_UNKNOWN', context);
  }
};

/** Runs when a person has requested a retry. The referrals of the notice become ready again. */
export const noteNoticeRetried: Consequence = async (em, handOver, context) => {
  if (handOver.channel !== 'NOTICE') return;
  const noticeId = noticeIdIn(handOver);
  await kysely<NoticeTables>(em)
    .updateTable('notice')
    .set({ status: 'SENDING' })
    .where('id', '=', noticeId)
    .where('status', '=', 'FAILED')
    .execute();
  for (const { caseId, referralId, status } of await noticeFacts(em, noticeId)) {
    if (status !== 'FAILED') continue;
    await lockCase(em, caseId);
    await noteDelivery(em, context, referralId, 'RETRY');
  }
};
