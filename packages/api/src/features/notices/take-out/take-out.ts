import type { EntityManager } from '@mikro-orm/postgresql';
import type { TakenOutReason, WorkItemKind } from '@meldpunt/domain';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { ActingContext, Actor, WorkContext } from '../../../platform/work-context.js';
import { recordAudit } from '../../audit/index.js';
import { lockCase } from '../../cases/index.js';
import { isWorkOpen, openWorkItem } from '../../work-items/index.js';
import { enqueuePreparing } from '../collect/enqueue-preparing.js';
import type { NoticeFacts } from '../send/notice-facts.js';
import type { NoticeRow } from '../notice.entity.js';
import { takeOut } from '../collect/waiting-notices.js';

/** An address that does not go along, and what follows from that. */
export interface LeftOut {
  readonly facts: NoticeFacts;
  readonly because: TakenOutReason;
  /** The work that it leaves for people. */
  readonly work: { readonly kind: WorkItemKind; readonly cause: string } | null;
  /** When to look for a contact for it again. */
  readonly again: Date | null;
}

/** Takes an address out of a notice before it leaves: visibly, and never into nothing. */
export const leaveOut = (notice: NoticeRow, left: LeftOut, work: WorkContext): Promise<void> =>
  inTransaction(work, async (em) => {
    await lockCase(em, left.facts.caseId);
    await leaveOutIn(em, notice, left, work);
  });

/** The same, in a transaction that has the case locked. */
export async function leaveOutIn(
  em: EntityManager,
  notice: NoticeRow,
  { facts, because, work: left, again }: LeftOut,
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
  if (left !== null && !(await isKnownToHaveMoved(em, facts, left.kind)))
    await openAbout(em, facts, left.kind, left.cause, work);
  if (again !== null) await enqueuePreparing(em, { referralId, addressee: notice.addressee, runAt: again });
}

/** Whether a person is to look at the same move already, because the removal watch has seen it before. */
const isKnownToHaveMoved = async (
  em: EntityManager,
  { contentItemId }: NoticeFacts,
  kind: WorkItemKind,
): Promise<boolean> => kind === 'HOST_CHANGED' && (await isWorkOpen(em, 'CONTENT_MOVED', contentItemId));

export const openAbout = (
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
