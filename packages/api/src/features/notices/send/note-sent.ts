import type { EntityManager } from '@mikro-orm/postgresql';
import { afterNotice, isStopped, type Language } from '@meldpunt/domain';
import { kysely } from '../../../platform/database/kysely.js';
import type { WorkContext } from '../../../platform/work-context.js';
import { enqueue } from '../../../platform/jobs/enqueue.js';
import { recordAudit } from '../../audit/index.js';
import { lockCase } from '../../cases/index.js';
import { noteDelivery, referralOf } from '../../referrals/index.js';
import { settleWorkItem } from '../../work-items/index.js';
import { noteSentDespiteHold } from '../take-out/sent-despite-hold.js';
import type { NoticeFacts } from './notice-facts.js';
import type { NoticeRow, NoticeTables } from '../notice.entity.js';
import { undeliveredRounds } from '../after-sending/undelivered-rounds.js';
import { handOverRound } from '../collect/waiting-notices.js';

export const followNoticeTask = 'followNotice';

/** A round that the server of the contact has accepted. */
export interface SentRound {
  readonly notice: NoticeRow;
  readonly round: number;
  readonly handOverId: string;
  readonly messageId: string;
  readonly language: Language;
  readonly isTest: boolean;
  /** The version of the law whose articles it cited. */
  readonly rulesVersion: string | null;
  readonly facts: readonly NoticeFacts[];
  /** The code of the trusted flagger status stated in the message, or `null` if none was stated. */
  readonly trustedFlagger: string | null;
}

/** Records a confirmed sending: the round, each referral in it as sent, and the next step if there is no answer. */
export async function noteSent(em: EntityManager, sent: SentRound, work: WorkContext): Promise<void> {
  const { notice, round, facts } = sent;
  const now = work.clock();
  const tables = kysely<NoticeTables>(em);
  await tables
    .insertInto('notice_round')
    .values({
      noticeId: notice.id,
      number: round,
      handOverId: sent.handOverId,
      messageId: sent.messageId,
      itemIds: facts.map(({ itemId }) => itemId),
      language: sent.language,
      isTest: sent.isTest,
      rulesVersion: sent.rulesVersion,
      trustedFlagger: sent.trustedFlagger,
      sentAt: now,
    })
    .execute();
  await tables
    .updateTable('notice')
    .set({ status: 'SENT', rounds: round, lastSentAt: now })
    .where('id', '=', notice.id)
    .execute();
  for (const one of [...facts].sort((first, other) => (first.caseId < other.caseId ? -1 : 1))) {
    const { caseId, referralId } = one;
    await lockCase(em, caseId);
    await noteDelivery(em, work, referralId, 'SEND');
    const { status } = await referralOf(em, referralId);
    if (isStopped(status)) await noteSentDespiteHold(em, work, one, `${notice.id} ${round}`);
    else await settleWorkItem(em, work, 'NOTICE_LEFT_ANYWAY', referralId);
    await settleWorkItem(em, work, 'CHECK_BY_HAND', referralId);
    await settleWorkItem(em, work, 'NOTICE_INCOMPLETE', referralId);
    await recordAudit(em, work, {
      action: 'NOTICE_SENT',
      subject: 'NOTICE',
      subjectId: notice.id,
      caseId,
      details: {
        round,
        addressee: notice.addressee,
        isTest: sent.isTest,
        trustedFlagger: sent.trustedFlagger,
      },
    });
  }
  await scheduleNext(em, sent, now, work);
}

async function scheduleNext(
  em: EntityManager,
  { notice, round }: SentRound,
  lastSentAt: Date,
  work: WorkContext,
): Promise<void> {
  const rounds = await countedRounds(em, notice.id, round, work);
  const next = afterNotice(
    { addressee: notice.addressee, rounds, lastSentAt, urgent: notice.queueBand === 0 },
    work.rulebook.notices,
  );
  if (next.step === 'REPEAT') return handOverRound(em, work, notice, round + 1, next.at);
  await enqueue(em, { task: followNoticeTask, payload: { noticeId: notice.id, round }, runAt: next.at });
}

/** Counts the rounds. Undelivered rounds do not count, up to the number that the policy sends again. */
async function countedRounds(
  em: EntityManager,
  noticeId: string,
  round: number,
  { rulebook }: WorkContext,
): Promise<number> {
  const undelivered = await undeliveredRounds(em, noticeId);
  return Math.max(1, round - Math.min(undelivered, rulebook.notices.undeliveredTries));
}
