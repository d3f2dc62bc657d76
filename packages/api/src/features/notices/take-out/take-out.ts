import type { EntityManager } from '@mikro-orm/postgresql';
import {
  noticeObstacles,
  noticeRetryAt,
  type NoticeElement,
  type NoticeObstacle,
  type ObstacleWork,
  type RemovingObstacle,
  type WorkItemKind,
} from '@meldpunt/domain';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { ActingContext, Actor, WorkContext } from '../../../platform/work-context.js';
import { recordAudit } from '../../audit/index.js';
import { lockCase } from '../../cases/index.js';
import { isWorkItemOpen, openWorkItem, type WorkItemCause } from '../../work-items/index.js';
import { enqueueNoticePreparation } from '../collect/enqueue-preparation.js';
import type { NoticeFacts } from '../send/notice-facts.js';
import type { NoticeRow } from '../notice.entity.js';
import { takeOut } from '../collect/waiting-notices.js';

/** An address that is not sent, and the obstacle. */
export interface ItemTakenOut {
  readonly facts: NoticeFacts;
  readonly obstacle: RemovingObstacle;
  /** The cause of the work item, if the obstacle has several. */
  readonly cause?: NoticeElement | undefined;
}

/** Takes an address out of a notice before it is sent. A work item or a new search always follows. */
export const takeItemOut = (notice: NoticeRow, item: ItemTakenOut, work: WorkContext): Promise<void> =>
  inTransaction(work, async (em) => {
    await lockCase(em, item.facts.caseId);
    await takeItemOutIn(em, notice, item, work);
  });

/** Takes an address out of a notice. The case must be locked in this transaction. */
export async function takeItemOutIn(
  em: EntityManager,
  notice: NoticeRow,
  item: ItemTakenOut,
  work: WorkContext,
): Promise<void> {
  const { facts, obstacle } = item;
  const { itemId, caseId, referralId } = facts;
  const { takenOut } = noticeObstacles[obstacle];
  await takeOut(em, work, [itemId], takenOut);
  await recordAudit(em, work, {
    action: 'NOTICE_ITEM_TAKEN_OUT',
    subject: 'NOTICE',
    subjectId: notice.id,
    caseId,
    details: { because: takenOut },
  });
  await openWorkAbout(em, item, work);
  const again = noticeRetryAt(obstacle, work.clock(), work.rulebook.notices);
  if (again !== null)
    await enqueueNoticePreparation(em, { referralId, addressee: notice.addressee, runAt: again });
}

/** Opens the work item that follows an obstacle, if any. */
export async function openWorkAbout(
  em: EntityManager,
  { facts, obstacle, cause }: Omit<ItemTakenOut, 'obstacle'> & { readonly obstacle: NoticeObstacle },
  work: WorkContext,
): Promise<void> {
  const needed: ObstacleWork | null = noticeObstacles[obstacle].work;
  if (needed === null) return;
  if (needed.unlessOpen !== null && (await isWorkItemOpen(em, needed.unlessOpen, facts.contentItemId)))
    return;
  await openReferralWorkItem(em, facts, needed.kind, cause ?? needed.cause, work);
}

export const openReferralWorkItem = (
  em: EntityManager,
  { caseId, referralId, queueBand }: Pick<NoticeFacts, 'caseId' | 'referralId' | 'queueBand'>,
  kind: WorkItemKind,
  cause: WorkItemCause | null,
  work: Actor & Pick<ActingContext, 'newId'>,
): Promise<void> =>
  openWorkItem(em, work, {
    kind,
    cause,
    subjectKey: referralId,
    caseId,
    referralId,
    urgent: queueBand === 0,
  });
