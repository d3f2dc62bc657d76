import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { effectOfAnswer, type NoticeAddressee, type ProviderAnswer } from '@meldpunt/domain';
import { sql } from 'kysely';
import { inTransaction } from '../../platform/database/in-transaction.js';
import type { WorkContext } from '../../platform/work-context.js';
import { lockCase } from '../cases/index.js';
import { acknowledgeByAnswer, noteDelivery, ReferralEntity, tellPoliceOfItem } from '../referrals/index.js';
import { openWorkItem, settleWorkItem } from '../work-items/index.js';
import type { NoticeFacts } from './notice-facts.js';
import type { NoticeSubject } from './notice-subject.js';

/**
 * A message left with an address whose referral was held or withdrawn while it was on the line: no lock reaches as far
 * as a mail server. The referral keeps when it left; people and police are told. The case must be locked.
 */
export async function noteLeftAnyway(
  em: EntityManager,
  work: WorkContext,
  { caseId, contentItemId, referralId }: NoticeFacts,
  occurrence: string,
): Promise<void> {
  const referral = await em.findOneOrFail(ReferralEntity, { id: referralId });
  referral.sentAt = work.clock();
  referral.version += 1;
  await em.flush();
  await openWorkItem(em, work, {
    kind: 'NOTICE_LEFT_ANYWAY',
    subjectKey: referralId,
    caseId,
    referralId,
    urgent: true,
  });
  await tellPoliceOfItem(em, work, contentItemId, 'NOTICE_LEFT_ANYWAY', occurrence);
}

/** The address in a notice that left, and stays valid: it is still repeated, or was answered. */
async function standingNotice(
  em: EntityManager,
  referralId: string,
  addressee: NoticeAddressee,
): Promise<{ readonly answer: ProviderAnswer | null } | null> {
  const { rows } = await sql<{ answer: ProviderAnswer | null }>`
    select given.answer
    from notice_item as entry
    join notice on notice.id = entry.notice_id
    left join lateral (
      select answer from provider_answer where notice_item_id = entry.id order by sequence desc limit 1
    ) as given on true
    where entry.referral_id = ${referralId} and notice.addressee = ${addressee}
      and (notice.status = 'SENT' or notice.status in ('ANSWERED', 'UNANSWERED') and given.answer is not null)
      and exists (select from notice_round where notice_id = notice.id and entry.id = any (item_ids))
      and not exists (select from notice_item_taken_out where notice_item_id = entry.id)
    order by entry.sequence desc limit 1
  `.execute(em.getKysely());
  return rows[0] ?? null;
}

/**
 * Police freed a referral whose notice had left although they held it: that notice counts, with what was answered to
 * it, and is repeated when a repeat is due. Answers whether there is such a notice; otherwise another one may be made.
 */
export async function countWhatLeft(
  work: WorkContext,
  { caseId, referralId }: NoticeSubject,
  addressee: NoticeAddressee,
): Promise<boolean> {
  if ((await standingNotice(work.em, referralId, addressee)) === null) return false;
  return inTransaction(work, async (em) => {
    await lockCase(em, caseId);
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const referral = await em.findOneOrFail(ReferralEntity, { id: referralId }, { lockMode });
    const standing = await standingNotice(em, referralId, addressee);
    if (referral.status !== 'READY' || standing === null) return false;
    const { sentAt } = referral;
    await noteDelivery(em, work, referralId, 'SEND');
    referral.sentAt = sentAt ?? work.clock();
    await em.flush();
    if (standing.answer !== null && effectOfAnswer(standing.answer).acknowledges)
      await acknowledgeByAnswer(em, work, referralId, null);
    await settleWorkItem(em, work, 'NOTICE_LEFT_ANYWAY', referralId);
    return true;
  });
}
