import type { EntityManager } from '@mikro-orm/postgresql';
import { noticeObstacles, noticeRetryAt, type TakenOutReason } from '@meldpunt/domain';
import { kysely } from '../../../platform/database/kysely.js';
import type { ActingContext } from '../../../platform/work-context.js';
import { recordHandOver } from '../../hand-overs/index.js';
import { enqueueNoticePreparation } from './enqueue-preparation.js';
import type { NoticeRow, NoticeTables } from '../notice.entity.js';

/** The event key of one round of a notice. */
export const roundKey = (noticeId: string, round: number): string => `NOTICE ${noticeId} ${round}`;

/**
 * Queues one round of a notice for sending. Each round has its own event key, so the same round is queued only once.
 */
export async function handOverRound(
  em: EntityManager,
  context: Pick<ActingContext, 'clock' | 'newId' | 'isTest'>,
  notice: Pick<NoticeRow, 'id' | 'contactId' | 'queueBand'>,
  round: number,
  notBefore: Date,
): Promise<void> {
  await recordHandOver(em, context, {
    channel: 'NOTICE',
    recipient: notice.contactId,
    event: 'NOTICE',
    eventKey: roundKey(notice.id, round),
    subjectId: notice.id,
    urgent: notice.queueBand === 0,
    payload: { noticeId: notice.id, round },
    notBefore,
  });
}

const collectingNotices = (em: EntityManager, contactId: string) =>
  kysely<NoticeTables>(em)
    .selectFrom('notice')
    .selectAll()
    .where('contactId', '=', contactId)
    .where('status', '=', 'COLLECTING')
    .forUpdate()
    .execute();

/** Runs when the contact is approved. Its collected notices are sent at their time. */
export async function releaseWaitingNotices(
  em: EntityManager,
  context: Pick<ActingContext, 'clock' | 'newId' | 'isTest'>,
  contactId: string,
): Promise<void> {
  for (const notice of await collectingNotices(em, contactId))
    await handOverRound(em, context, notice, 1, notice.leavesAt);
}

/** Runs when the contact is rejected. Each address that waits for it searches for another contact. */
export async function emptyWaitingNotices(
  em: EntityManager,
  context: Pick<ActingContext, 'clock'>,
  contactId: string,
): Promise<void> {
  for (const notice of await collectingNotices(em, contactId)) {
    const items = await activeItemIds(em, notice.id);
    await takeOut(
      em,
      context,
      items.map(({ id }) => id),
      noticeObstacles.CONTACT_NOT_USABLE.takenOut,
    );
    await kysely<NoticeTables>(em)
      .updateTable('notice')
      .set({ status: 'EMPTY' })
      .where('id', '=', notice.id)
      .execute();
    const runAt = noticeRetryAt('CONTACT_NOT_USABLE', context.clock());
    if (runAt === null) continue;
    for (const { referralId } of items)
      await enqueueNoticePreparation(em, { referralId, addressee: notice.addressee, runAt });
  }
}

const activeItemIds = (em: EntityManager, noticeId: string) =>
  kysely<NoticeTables>(em)
    .selectFrom('notice_item')
    .leftJoin('notice_item_taken_out as out', 'out.noticeItemId', 'notice_item.id')
    .select(['notice_item.id', 'notice_item.referralId'])
    .where('notice_item.noticeId', '=', noticeId)
    .where('out.at', 'is', null)
    .execute();

/** Takes addresses out of their notice. Addresses already taken out are ignored. */
export async function takeOut(
  em: EntityManager,
  { clock }: Pick<ActingContext, 'clock'>,
  itemIds: readonly string[],
  because: TakenOutReason,
): Promise<void> {
  if (itemIds.length === 0) return;
  await kysely<NoticeTables>(em)
    .insertInto('notice_item_taken_out')
    .values(itemIds.map((id) => ({ noticeItemId: id, because, at: clock() })))
    .onConflict((conflict) => conflict.column('noticeItemId').doNothing())
    .execute();
}
