import { hasReachedRecipient } from '@meldpunt/domain';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { WorkContext } from '../../../platform/work-context.js';
import { contactById, type AbuseContactRow } from '../../abuse-contacts/index.js';
import { noticeFacts, type NoticeFacts } from './notice-facts.js';
import { leaveOut } from '../take-out/take-out.js';
import type { NoticePorts } from '../notice-settings.js';
import type { NoticeRow, NoticeTables } from '../notices.tables.js';

/** From here on nothing joins: whoever comes later opens another notice. */
export const closeForJoining = (
  noticeId: string,
  work: WorkContext,
): Promise<{ readonly notice: NoticeRow; readonly contact: AbuseContactRow }> =>
  inTransaction(work, async (em) => {
    const tables = em.getKysely<NoticeTables>();
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
    return { notice, contact: await contactById(em, notice.contact_id) };
  });

const mayLeave = ({ status }: NoticeFacts): boolean => status === 'READY' || status === 'SENT';

/** Police may have cleared it since it was read, and found it in this notice still: so that it is looked at again. */
const putBack = (notice: NoticeRow, facts: NoticeFacts, work: WorkContext): Promise<void> =>
  leaveOut(notice, { facts, because: 'NOT_READY', work: null, again: work.clock() }, work);

/** The addresses that still wait: what may not leave is taken out, what was answered waits for nothing. */
export async function waitingIn(
  notice: NoticeRow,
  round: number,
  work: WorkContext,
): Promise<readonly NoticeFacts[]> {
  const waiting: NoticeFacts[] = [];
  for (const facts of await noticeFacts(work.em, notice.id)) {
    if (mayLeave(facts)) waiting.push(facts);
    else if (round === 1 && !hasReachedRecipient(facts.status)) await putBack(notice, facts, work);
  }
  return waiting;
}

/** Reads each status once more at the last moment: looking hosts up takes time, and police may have held one. */
export async function stillReady<One extends { readonly facts: NoticeFacts }>(
  included: readonly One[],
  notice: NoticeRow,
  work: WorkContext,
): Promise<readonly One[]> {
  const now = new Map((await noticeFacts(work.em, notice.id)).map((facts) => [facts.itemId, facts]));
  const ready: One[] = [];
  for (const one of included) {
    const facts = now.get(one.facts.itemId);
    if (facts === undefined) continue;
    if (mayLeave(facts)) ready.push(one);
    else if (!hasReachedRecipient(facts.status)) await putBack(notice, facts, work);
  }
  return ready;
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
