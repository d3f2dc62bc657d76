import type { EntityManager } from '@mikro-orm/postgresql';
import { closedNoticeGate, hasReachedRecipient } from '@meldpunt/domain';
import { kysely } from '../../../platform/database/kysely.js';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { WorkContext } from '../../../platform/work-context.js';
import { contactById, type AbuseContact } from '../../abuse-contacts/index.js';
import { lockCase } from '../../cases/index.js';
import { noticeFacts, type NoticeFacts } from './notice-facts.js';
import { takeItemOut, takeItemOutIn } from '../take-out/take-out.js';
import type { NoticePorts } from '../notice-settings.js';
import type { NoticeRow, NoticeTables } from '../notice.entity.js';

/** Closes a notice for new addresses. A later referral opens another notice. */
export const closeForJoining = (
  noticeId: string,
  work: WorkContext,
): Promise<{ readonly notice: NoticeRow; readonly contact: AbuseContact }> =>
  inTransaction(work, async (em) => {
    const tables = kysely<NoticeTables>(em);
    await tables
      .updateTable('notice')
      .set({ status: 'SENDING' })
      .where('id', '=', noticeId)
      .where('status', '=', 'COLLECTING')
      .execute();
    const notice = await tables
      .selectFrom('notice')
      .selectAll()
      .where('id', '=', noticeId)
      .executeTakeFirstOrThrow();
    return { notice, contact: await contactById(em, notice.contactId) };
  });

/** The contact is checked before its addresses. */
const mayLeave = ({ status }: NoticeFacts): boolean =>
  closedNoticeGate({ status, isContactApproved: true }) === null;

/** Returns the addresses that still wait for an answer. Addresses that may not be sent are taken out. */
export async function waitingIn(
  notice: NoticeRow,
  round: number,
  work: WorkContext,
): Promise<readonly NoticeFacts[]> {
  const waiting: NoticeFacts[] = [];
  for (const facts of await noticeFacts(work.em, notice.id)) {
    if (mayLeave(facts)) waiting.push(facts);
    else if (round === 1 && !hasReachedRecipient(facts.status))
      await takeItemOut(notice, { facts, obstacle: 'NOT_READY' }, work);
  }
  return waiting;
}

/** One attempt to send a round of a notice. */
export interface LeavingRound {
  readonly notice: NoticeRow;
  readonly round: number;
  readonly attempt: number;
}

/**
 * Reads each status again directly before sending, with the case locked. Host lookups take time, and police may have
 * held a referral meanwhile. The departures are recorded in the same transaction, and the database refuses them if the
 * police gate is closed.
 */
export const depart = <One extends { readonly facts: NoticeFacts }>(
  included: readonly One[],
  leaving: LeavingRound,
  work: WorkContext,
): Promise<readonly One[]> =>
  inTransaction(work, async (em) => {
    const { notice } = leaving;
    for (const caseId of [...new Set(included.map(({ facts }) => facts.caseId))].sort())
      await lockCase(em, caseId);
    const now = new Map((await noticeFacts(em, notice.id)).map((facts) => [facts.itemId, facts]));
    const ready: One[] = [];
    for (const one of included) {
      const facts = now.get(one.facts.itemId);
      if (facts === undefined) continue;
      if (mayLeave(facts)) ready.push(one);
      else if (!hasReachedRecipient(facts.status))
        await takeItemOutIn(em, notice, { facts, obstacle: 'NOT_READY' }, work);
    }
    await insertDepartures(em, ready, leaving, work);
    return ready;
  });

async function insertDepartures(
  em: EntityManager,
  ready: readonly { readonly facts: NoticeFacts }[],
  { round, attempt }: LeavingRound,
  { clock }: WorkContext,
): Promise<void> {
  if (ready.length === 0) return;
  await kysely<NoticeTables>(em)
    .insertInto('notice_departure')
    .values(ready.map(({ facts }) => ({ noticeItemId: facts.itemId, round, attempt, at: clock() })))
    .execute();
}

/**
 * Whether all the content was offline at its last check. Such content is not reminded about while it stays offline.
 */
export async function areAllOffline(
  waiting: readonly NoticeFacts[],
  { seenOffline }: NoticePorts,
  work: WorkContext,
): Promise<boolean> {
  if (seenOffline === undefined || waiting.some(({ status }) => status === 'READY')) return false;
  const ids = waiting.map(({ contentItemId }) => contentItemId);
  const offline = await seenOffline(work.em, ids);
  return ids.every((id) => offline.has(id));
}
