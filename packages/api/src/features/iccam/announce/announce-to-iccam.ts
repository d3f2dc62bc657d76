import type { EntityManager } from '@mikro-orm/postgresql';
import { dueInIccam, isUnansweredInIccam, type IccamAnnouncement } from '@meldpunt/domain';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { Task, WorkContext } from '../../../platform/work-context.js';
import { lockCase } from '../../cases/index.js';
import { recordHandOver, type HandOverDraft } from '../../hand-overs/index.js';
import { openWorkItem, wasWorkItemOpened } from '../../work-items/index.js';
import { iccamRecipient } from '../iccam-events.js';
import { eventKeyOf } from './event-key.js';
import { ownItems, type OwnItem } from './item-facts.js';

/**
 * The name of the task. A database trigger enqueues it in the transaction of every change of a case that has items
 * assigned to us.
 */
export const announceTask = 'announceToIccam';

/**
 * Records the hand-overs that ICCAM must receive about a case after a change. It depends on the current facts, not on
 * the change itself. So late or duplicate runs are safe, and each event is recorded once.
 */
export const announceToIccam: Task = async (payload, context) => {
  const { caseId } = payload as { readonly caseId: string };
  await inTransaction(context, async (em) => {
    if ((await lockCase(em, caseId)) === null) return;
    await announceCase(em, context, caseId);
  });
};

/** Records the hand-overs to ICCAM about a case that is already locked by the caller's transaction. */
export async function announceCase(em: EntityManager, context: WorkContext, caseId: string): Promise<void> {
  const { home, exchange } = context.rulebook;
  for (const own of await ownItems(em, context, { caseId })) {
    if (own.item.state !== 'IMPORTED' && own.item.state !== 'CLAIMED') continue;
    const due = dueInIccam(own.facts, home, exchange);
    for (const announcement of due) {
      if (announcement.tell === 'ACTION')
        await recordEvent(em, context, own, { event: 'DETAILS', name: 'DETAILS' });
      await recordEvent(em, context, own, draftOf(announcement, own));
    }
    if (isUnansweredInIccam(due, own)) await askForAnswer(em, context, own);
  }
}

/**
 * Opens a work item: a person must reply to the hotline that reported the item. Opened only once, because settling it
 * changes the case too and runs this again.
 */
async function askForAnswer(
  em: EntityManager,
  context: WorkContext,
  { item, isUrgent }: OwnItem,
): Promise<void> {
  const wanted = { kind: 'EXCHANGE_ITEM_UNANSWERED', subjectKey: item.id } as const;
  if (await wasWorkItemOpened(em, wanted.kind, wanted.subjectKey)) return;
  await openWorkItem(em, context, { ...wanted, caseId: item.caseId, urgent: isUrgent });
}

interface EventDraft extends Pick<HandOverDraft, 'event' | 'payload'> {
  /** The part of the event key that distinguishes it from other events on the item. */
  readonly name: string;
}

function draftOf(announcement: IccamAnnouncement, { assessmentId }: OwnItem): EventDraft {
  switch (announcement.tell) {
    case 'ASSESSMENT':
      return { event: 'ASSESSMENT', name: `ASSESSMENT ${assessmentId}`, payload: { assessmentId } };
    case 'ACTION':
      return {
        event: 'ACTION',
        name: `ACTION ${announcement.action}`,
        payload: { action: announcement.action },
      };
    case 'MOVE':
      return {
        event: 'MOVE',
        name: `MOVE ${announcement.country}`,
        payload: { country: announcement.country },
      };
  }
}

const recordEvent = (
  em: EntityManager,
  context: WorkContext,
  { item, isUrgent }: OwnItem,
  { name, ...told }: EventDraft,
): Promise<boolean> =>
  recordHandOver(em, context, {
    channel: 'ICCAM',
    recipient: iccamRecipient,
    eventKey: eventKeyOf(item, name),
    subjectId: item.id,
    caseId: item.caseId,
    urgent: isUrgent,
    ...told,
  });
