import { markContact } from '../../abuse-contacts/index.js';
import { findHandOver, type Consequence, type HandOverRow } from '../../hand-overs/index.js';
import { lockCase } from '../../cases/index.js';
import { noteDelivery } from '../../referrals/index.js';
import { openAbout } from '../take-out/take-out.js';
import { noticeFacts } from '../send/notice-facts.js';
import type { NoticeTables } from '../notices.tables.js';

const noticeIdIn = ({ payload }: HandOverRow): string => (payload as { readonly noticeId: string }).noticeId;

/**
 * Attempts to send a notice have stopped: its referrals have failed; a contact whose server does not know the mailbox
 * is not written to again before a person has looked at it.
 */
export const noteNoticeStopped: Consequence = async (em, handOver, context) => {
  const noticeId = noticeIdIn(handOver);
  const failure = (await findHandOver(em, handOver.id))?.failure_class;
  await em
    .getKysely<NoticeTables>()
    .updateTable('notice')
    .set({ status: 'FAILED' })
    .where('id', '=', noticeId)
    .execute();
  if (failure === 'NOT_FOUND') await markContact(em, context, handOver.recipient, 'UNREACHABLE');
  for (const facts of await noticeFacts(em, noticeId)) {
    await lockCase(em, facts.caseId);
    await noteDelivery(em, context, facts.referralId, 'FAIL');
    if (failure === 'NOT_FOUND') await openAbout(em, facts, 'NOTICE_BOUNCED', 'RECIPIENT_UNKNOWN', context);
  }
};

/** A person asked to send it again: its referrals are ready once more. */
export const noteNoticeRetried: Consequence = async (em, handOver, context) => {
  if (handOver.channel !== 'NOTICE') return;
  const noticeId = noticeIdIn(handOver);
  await em
    .getKysely<NoticeTables>()
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
