import type { EntityManager } from '@mikro-orm/postgresql';
import type { TakenOutReason, WorkItemKind } from '@meldpunt/domain';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { ActingContext, Actor, WorkContext } from '../../../platform/work-context.js';
import { recordAudit } from '../../audit/index.js';
import { lockCase } from '../../cases/index.js';
import { isWorkItemOpen, openWorkItem } from '../../work-items/index.js';
import { enqueueNoticePreparation } from '../collect/enqueue-preparation.js';
import type { NoticeFacts } from '../send/notice-facts.js';
import type { NoticeRow } from '../notice.entity.js';
import { takeOut } from '../collect/waiting-notices.js';

/** An address that is not sent, and the consequences. */
export interface ItemTakenOut {
  readonly facts: NoticeFacts;
  readonly because: TakenOutReason;
  /** The work item to open, or `null`. */
  readonly workItem: { readonly kind: WorkItemKind; readonly cause: string } | null;
  /** When to search for a contact again, or `null`. */
  readonly again: Date | null;
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
  { facts, because, workItem, again }: ItemTakenOut,
  work: WorkContext,
): Promise<void> {
  const { itemId, caseId, referralId } = facts;
  await takeOut(em, work, [itemId], because);
  await recordAudit(em, work, {
    action: 'NOTICE_ITEM_TAKEN_OUT',
    subject: 'NOTICE',
    subjectId: notice.id,
    caseId,
    details: { because },
  });
  if (workItem !== null && !(await isKnownToHaveMoved(em, facts, workItem.kind)))
    await openReferralWorkItem(em, facts, workItem.kind, workItem.cause, work);
  if (again !== null)
    await enqueueNoticePreparation(em, { referralId, addressee: notice.addressee, runAt: again });
}

/** Whether the removal watch has already opened a work item about the same move. */
const isKnownToHaveMoved = async (
  em: EntityManager,
  { contentItemId }: NoticeFacts,
  kind: WorkItemKind,
): Promise<boolean> => kind === 'HOST_CHANGED' && (await isWorkItemOpen(em, 'CONTENT_MOVED', contentItemId));

export const openReferralWorkItem = (
  em: EntityManager,
  { caseId, referralId, queueBand }: Pick<NoticeFacts, 'caseId' | 'referralId' | 'queueBand'>,
  kind: WorkItemKind,
  cause: string,
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
