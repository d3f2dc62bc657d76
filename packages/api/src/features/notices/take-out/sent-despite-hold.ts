import type { EntityManager } from '@mikro-orm/postgresql';
import {
  effectOfAnswer,
  type NoticeAddressee,
  type NoticeStatus,
  type ProviderAnswer,
} from '@meldpunt/domain';
import { sql } from 'kysely';
import { kysely } from '../../../platform/database/kysely.js';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { WorkContext } from '../../../platform/work-context.js';
import { lockCase } from '../../cases/index.js';
import {
  acknowledgeByAnswer,
  lockedReferral,
  noteSentBefore,
  noteSentDespiteStop,
  notifyPoliceOfItem,
} from '../../referrals/index.js';
import { openWorkItem, settleWorkItem } from '../../work-items/index.js';
import type { NoticeFacts } from '../send/notice-facts.js';
import type { NoticePorts } from '../notice-settings.js';
import type { NoticeSubject } from '../collect/notice-subject.js';

/**
 * Handles a message that was sent while its referral was held or withdrawn at the same time. A lock cannot cover the
 * mail server. The referral keeps its sending time. A work item is opened and police are informed. The case must be
 * locked.
 */
export async function noteSentDespiteHold(
  em: EntityManager,
  work: WorkContext,
  { caseId, contentItemId, referralId }: NoticeFacts,
  occurrence: string,
): Promise<void> {
  await noteSentDespiteStop(em, work, referralId);
  await openWorkItem(em, work, {
    kind: 'NOTICE_LEFT_ANYWAY',
    subjectKey: referralId,
    caseId,
    referralId,
    urgent: true,
  });
  await notifyPoliceOfItem(em, work, contentItemId, 'NOTICE_LEFT_ANYWAY', occurrence);
}

interface Standing {
  readonly itemId: string;
  readonly status: NoticeStatus;
}

/**
 * Returns the notice to this addressee that was sent with the address of a referral and is still valid (repeated or
 * answered), with the newest answer about that address.
 */
async function standingNotice(
  em: EntityManager,
  { newestAnswers }: Pick<NoticePorts, 'newestAnswers'>,
  referralId: string,
  addressee: NoticeAddressee,
): Promise<{ readonly answer: ProviderAnswer | null } | null> {
  const { rows } = await sql<Standing>`
    select entry.id as "itemId", notice.status
    from notice_item as entry
    join notice on notice.id = entry.notice_id
    where entry.referral_id = ${referralId} and notice.addressee = ${addressee}
      and notice.status in ('SENT', 'ANSWERED', 'UNANSWERED')
      and exists (select from notice_round where notice_id = notice.id and entry.id = any (item_ids))
      and not exists (select from notice_item_taken_out where notice_item_id = entry.id)
    order by entry.sequence desc
  `.execute(kysely(em));
  const answers = await newestAnswers?.(
    em,
    rows.map(({ itemId }) => itemId),
  );
  const withAnswer = rows.map(({ itemId, status }) => ({ status, answer: answers?.get(itemId) ?? null }));
  return withAnswer.find(({ status, answer }) => status === 'SENT' || answer !== null) ?? null;
}

/**
 * Police have cleared a referral whose notice was sent despite their hold. That notice counts, with its answers, and
 * is repeated when a repeat is due. Returns whether there is such a notice. If not, a new one may be created.
 */
export async function countNoticeSentDespiteHold(
  work: WorkContext,
  ports: Pick<NoticePorts, 'newestAnswers'>,
  { caseId, referralId }: NoticeSubject,
  addressee: NoticeAddressee,
): Promise<boolean> {
  if ((await standingNotice(work.em, ports, referralId, addressee)) === null) return false;
  return inTransaction(work, async (em) => {
    await lockCase(em, caseId);
    const referral = await lockedReferral(em, referralId);
    const standing = await standingNotice(em, ports, referralId, addressee);
    if (referral.status !== 'READY' || standing === null) return false;
    await noteSentBefore(em, work, referral);
    if (standing.answer !== null && effectOfAnswer(standing.answer).acknowledges)
      await acknowledgeByAnswer(em, work, referralId, null);
    await settleWorkItem(em, work, 'NOTICE_LEFT_ANYWAY', referralId);
    return true;
  });
}
