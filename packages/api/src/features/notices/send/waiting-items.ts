import type { EntityManager } from '@mikro-orm/postgresql';
import { hasReachedRecipient } from '@meldpunt/domain';
import { kysely } from '../../../platform/database/kysely.js';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { WorkContext } from '../../../platform/work-context.js';
import { contactById, type AbuseContact } from '../../abuse-contacts/index.js';
import { lockCase } from '../../cases/index.js';
import { noticeFacts, type NoticeFacts } from './notice-facts.js';
import { leaveOut, leaveOutIn, type LeftOut } from '../take-out/take-out.js';
import type { NoticePorts } from '../notice-settings.js';
import type { NoticeRow, NoticeTables } from '../notice.entity.js';

/** From here on nothing joins: a later referral opens another notice. */
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

const mayLeave = ({ status }: NoticeFacts): boolean => status === 'READY' || status === 'SENT';

/** Police may have cleared it since it was read, and found it in this notice still: so that it is looked at again. */
const notReady = (facts: NoticeFacts, { clock }: WorkContext): LeftOut => ({
  facts,
  because: 'NOT_READY',
  work: null,
  again: clock(),
});

/** The addresses that still wait: what may not leave is taken out, what was answered waits for nothing. */
export async function waitingIn(
  notice: NoticeRow,
  round: number,
  work: WorkContext,
): Promise<readonly NoticeFacts[]> {
  const waiting: NoticeFacts[] = [];
  for (const facts of await noticeFacts(work.em, notice.id)) {
    if (mayLeave(facts)) waiting.push(facts);
    else if (round === 1 && !hasReachedRecipient(facts.status))
      await leaveOut(notice, notReady(facts, work), work);
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
 * Reads each status once more at the last moment, with its case locked: looking hosts up takes time, and police may
 * have held one. What may leave is noted in the same transaction, and the database refuses that past a closed gate.
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
      else if (!hasReachedRecipient(facts.status)) await leaveOutIn(em, notice, notReady(facts, work), work);
    }
    await noteDeparture(em, ready, leaving, work);
    return ready;
  });

async function noteDeparture(
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

/** Content that was gone when it was last looked at is not asked about again, for as long as it stays away. */
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
