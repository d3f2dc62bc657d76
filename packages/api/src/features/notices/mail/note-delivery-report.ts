import type { EntityManager } from '@mikro-orm/postgresql';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { ActingContext } from '../../../platform/work-context.js';
import { recordAudit } from '../../audit/index.js';
import { lockCase } from '../../cases/index.js';
import { callOffAbout } from '../../hand-overs/index.js';
import { noteDelivery } from '../../referrals/index.js';
import { openWorkItem } from '../../work-items/index.js';
import { noticeFacts, type NoticeFacts } from '../notice-facts.js';
import { openAbout } from '../notice-work.js';
import type { NoticeRow, NoticeTables } from '../notices.tables.js';
import type { DeliveryReport } from './delivery-status.js';
import { isSameHash, tokenHash } from './notice-tokens.js';

/** The round of a notice that a return path belongs to. */
export interface ReturnedRound {
  readonly noticeId: string;
  readonly round: number;
}

/** The round whose messages come back to this token, `null` when there is none or its time is over. */
export async function findReturnedRound(
  em: EntityManager,
  token: string,
  { keys, clock }: Pick<ActingContext, 'keys' | 'clock'>,
): Promise<ReturnedRound | null> {
  const hash = tokenHash(keys, 'RETURN_PATH', token);
  const link = await em
    .getKysely<NoticeTables>()
    .selectFrom('notice_link')
    .select(['token_hash', 'notice_id', 'round', 'expires_at'])
    .where('token_hash', '=', hash)
    .where('purpose', '=', 'RETURN_PATH')
    .executeTakeFirst();
  if (link === undefined || !isSameHash(link.token_hash, hash) || link.expires_at <= clock()) return null;
  return { noticeId: link.notice_id, round: link.round };
}

/**
 * Notes what a mail server reported. A failure for good marks the contact, fails the referrals that still wait for an
 * answer, and becomes visible work: about each of them, or about the contact where none waits any more; a delay is
 * noted, and nothing else follows from it.
 */
export const noteDeliveryReport = (
  { noticeId, round }: ReturnedRound,
  { outcome, status }: DeliveryReport,
  context: ActingContext,
): Promise<void> =>
  inTransaction(context, async (em) => {
    const tables = em.getKysely<NoticeTables>();
    await tables
      .insertInto('notice_delivery_report')
      .values({
        id: context.newId(),
        notice_id: noticeId,
        round,
        outcome,
        status,
        received_at: context.clock(),
      })
      .execute();
    if (outcome !== 'FAILED') return;
    const now = await noticeAt(em, noticeId);
    if (now.status === 'FAILED') return;
    // Hand-overs before notices before cases, as a sending locks them.
    await callOffAbout(em, context, noticeId, 'NOTICE_BOUNCED');
    const notice = await noticeAt(em, noticeId, true);
    await tables.updateTable('notice').set({ status: 'FAILED' }).where('id', '=', noticeId).execute();
    await tables
      .updateTable('abuse_contact')
      .set((row) => ({ unreachable_since: context.clock(), version: row('version', '+', 1) }))
      .where('id', '=', notice.contact_id)
      .where('unreachable_since', 'is', null)
      .execute();
    const all = await noticeFacts(em, noticeId);
    const waiting = all.filter((facts) => facts.status === 'SENT' || facts.status === 'READY');
    if (waiting.length === 0) await openAboutContact(em, context, notice, all[0]);
    for (const facts of waiting) {
      await lockCase(em, facts.caseId);
      await noteDelivery(em, context, facts.referralId, 'FAIL');
      await openAbout(em, facts, 'NOTICE_BOUNCED', 'RECIPIENT_UNKNOWN', context);
      await recordAudit(em, context, {
        action: 'NOTICE_BOUNCED',
        subject: 'NOTICE',
        subjectId: noticeId,
        caseId: facts.caseId,
        details: { round, status },
      });
    }
  });

/**
 * Nothing waits for an answer, but the next notice to this contact would not arrive either; one of its addresses leads
 * there.
 */
const openAboutContact = (
  em: EntityManager,
  context: ActingContext,
  { contact_id: contactId }: NoticeRow,
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

const noticeAt = (em: EntityManager, id: string, isLocked = false): Promise<NoticeRow> =>
  em
    .getKysely<NoticeTables>()
    .selectFrom('notice')
    .selectAll()
    .where('id', '=', id)
    .$if(isLocked, (query) => query.forUpdate())
    .executeTakeFirstOrThrow();
