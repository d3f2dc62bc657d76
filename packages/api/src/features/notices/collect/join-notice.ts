import type { EntityManager } from '@mikro-orm/postgresql';
import { nextNoticeAt, type ContactReason, type NoticeAddressee } from '@meldpunt/domain';
import { sql } from 'kysely';
import { kysely } from '../../../platform/database/kysely.js';
import type { ActingContext } from '../../../platform/work-context.js';
import { recordAudit } from '../../audit/index.js';
import type { Referral } from '../../referrals/index.js';
import { openWorkItem } from '../../work-items/index.js';
import type { AbuseContact } from '../../abuse-contacts/index.js';
import type { NoticeRow, NoticeTables } from '../notice.entity.js';
import { handOverRound } from './waiting-notices.js';

/** A referral and its chosen contact. */
export interface Joining {
  readonly referral: Referral;
  readonly contact: AbuseContact;
  readonly chosenBecause: ContactReason;
  readonly addressee: NoticeAddressee;
  readonly provider: string | null;
  readonly networks: readonly string[];
}

/**
 * Adds a referral to the collecting notice of its contact, or opens a new one. An urgent referral gets its own notice
 * without delay. The notice is queued for sending after a person has approved the contact.
 */
export async function joinNotice(em: EntityManager, work: ActingContext, joining: Joining): Promise<void> {
  const { referral, contact, addressee } = joining;
  const notice = await collectingNotice(em, work, joining);
  await kysely<NoticeTables>(em)
    .insertInto('notice_item')
    .values({
      id: work.newId(),
      noticeId: notice.id,
      referralId: referral.id,
      contentItemId: referral.contentItemId,
      hostCountry: referral.country ?? null,
      hostProvider: joining.provider,
      hostNetworks: [...joining.networks],
      chosenBecause: joining.chosenBecause,
      addedAt: work.clock(),
    })
    .onConflict((conflict) => conflict.columns(['noticeId', 'referralId']).doNothing())
    .execute();
  await recordAudit(em, work, {
    action: 'NOTICE_JOINED',
    subject: 'NOTICE',
    subjectId: notice.id,
    caseId: referral.caseId,
    details: { addressee, because: joining.chosenBecause },
  });
  if (contact.status === 'APPROVED') return handOverRound(em, work, notice, 1, notice.leavesAt);
  await openWorkItem(em, work, {
    kind: 'CONTACT_TO_APPROVE',
    cause: 'CONTACT_NOT_APPROVED',
    subjectKey: contact.id,
    caseId: referral.caseId,
    referralId: referral.id,
    urgent: referral.queueBand === 0,
  });
}

/** Returns the notice to join. It is locked, so it cannot be sent at the same time. */
async function collectingNotice(
  em: EntityManager,
  work: ActingContext,
  { referral, contact, addressee }: Joining,
): Promise<NoticeRow> {
  const now = work.clock();
  const urgent = referral.queueBand === 0;
  const leavesAt = nextNoticeAt({ readyAt: now, lastSentAt: null, urgent }, work.rulebook.notices);
  for (;;) {
    const { rows: opened } = await sql<NoticeRow>`
      insert into notice (id, contact_id, addressee, queue_band, opened_at, leaves_at, status)
      values (${work.newId()}, ${contact.id}, ${addressee}, ${referral.queueBand}, ${now}, ${leavesAt}, 'COLLECTING')
      on conflict (contact_id, addressee) where status = 'COLLECTING' and queue_band = 1 do nothing
      returning *
    `.execute(kysely(em));
    if (opened[0] !== undefined) return opened[0];
    const { rows: open } = await sql<NoticeRow>`
      select * from notice
      where contact_id = ${contact.id} and addressee = ${addressee} and status = 'COLLECTING' and queue_band = 1
      for update
    `.execute(kysely(em));
    if (open[0] !== undefined) return open[0];
  }
}
