import type { EntityManager } from '@mikro-orm/postgresql';
import { kysely } from '../../../platform/database/kysely.js';
import type { ActingContext } from '../../../platform/work-context.js';
import { recordAudit } from '../../audit/index.js';
import { lockCase } from '../../cases/index.js';
import { noteDelivery } from '../../referrals/index.js';
import { openWorkItem } from '../../work-items/index.js';
import { noticeFacts, type NoticeFacts } from '../send/notice-facts.js';
import { openReferralWorkItem } from '../take-out/take-out.js';
import type { NoticeRow, NoticeTables } from '../notice.entity.js';

/**
 * The mailbox of the contact does not exist. Each referral that waits for an answer fails and gets a work item. If
 * none waits, the work item is about the contact. The notice must be locked.
 */
export async function failNotice(
  em: EntityManager,
  context: ActingContext,
  notice: NoticeRow,
  { round, status }: { readonly round: number; readonly status: string | null },
): Promise<void> {
  if (notice.status === 'FAILED') return;
  await kysely<NoticeTables>(em)
    .updateTable('notice')
    .set({ status: 'FAILED' })
    .where('id', '=', notice.id)
    .execute();
  const all = await noticeFacts(em, notice.id);
  const waiting = all.filter((facts) => facts.status === 'SENT' || facts.status === 'READY');
  if (waiting.length === 0) await openAboutContact(em, context, notice, all[0]);
  for (const facts of waiting) {
    await lockCase(em, facts.caseId);
    await noteDelivery(em, context, facts.referralId, 'FAIL');
    await openReferralWorkItem(em, facts, 'NOTICE_BOUNCED', 'RECIPIENT_UNKNOWN', context);
    await recordAudit(em, context, {
      action: 'NOTICE_BOUNCED',
      subject: 'NOTICE',
      subjectId: notice.id,
      caseId: facts.caseId,
      details: { round, status },
    });
  }
}

/**
 * No referral waits, but the next notice to this contact would bounce too. The work item links to one address of the
 * notice.
 */
const openAboutContact = (
  em: EntityManager,
  context: ActingContext,
  { contactId }: NoticeRow,
  example: NoticeFacts | undefined,
): Promise<void> =>
  openWorkItem(em, context, {
    kind: 'NOTICE_BOUNCED',
    cause: 'RECIPIENT_UNKNOWN',
    subjectKey: contactId,
    caseId: example?.caseId ?? null,
    referralId: example?.referralId ?? null,
    urgent: false,
  });
