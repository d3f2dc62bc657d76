import type { EntityManager } from '@mikro-orm/postgresql';
import { dueInIccam, isUnansweredInIccam, type IccamAnnouncement } from '@meldpunt/domain';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { Task, WorkContext } from '../../../platform/work-context.js';
import { lockCase } from '../../cases/index.js';
import { recordHandOver, type HandOverDraft } from '../../hand-overs/index.js';
import { openWorkItem, wasWorkOpened } from '../../work-items/index.js';
import { iccamRecipient } from '../iccam-events.js';
import { eventKeyOf } from './event-key.js';
import { ownItems, type OwnItem } from './item-facts.js';

/** The name under which the database asks for it, in the transaction of each change of a case with items of ours. */
export const announceTask = 'announceToIccam';

/**
 * Writes down what the exchange is to be told of a case, now that something about it has changed. It goes by what is
 * true, not by what happened: done twice or late it comes to the same, and each thing is told once.
 */
export const announceToIccam: Task = async (payload, work) => {
  const { caseId } = payload as { readonly caseId: string };
  await inTransaction(work, async (em) => {
    if ((await lockCase(em, caseId)) === null) return;
    await announceCase(em, work, caseId);
  });
};

/** The same within a change that has the case locked. */
export async function announceCase(em: EntityManager, work: WorkContext, caseId: string): Promise<void> {
  const { home, exchange } = work.rulebook;
  for (const own of await ownItems(em, work, { caseId })) {
    if (own.item.state !== 'IMPORTED' && own.item.state !== 'CLAIMED') continue;
    const due = dueInIccam(own.facts, home, exchange);
    for (const announcement of due) {
      if (announcement.tell === 'ACTION') await record(em, work, own, { event: 'DETAILS', name: 'DETAILS' });
      await record(em, work, own, draftOf(announcement, own));
    }
    if (isUnansweredInIccam(due, own)) await askForAnswer(em, work, own);
  }
}

/** Asks a person to answer who reported an item; once, as saying that it is done is a change of the case too. */
async function askForAnswer(
  em: EntityManager,
  work: WorkContext,
  { item, isUrgent }: OwnItem,
): Promise<void> {
  const wanted = { kind: 'EXCHANGE_ITEM_UNANSWERED', subjectKey: item.id } as const;
  if (await wasWorkOpened(em, wanted.kind, wanted.subjectKey)) return;
  await openWorkItem(em, work, { ...wanted, caseId: item.caseId, urgent: isUrgent });
}

interface Told extends Pick<HandOverDraft, 'event' | 'payload'> {
  /** What makes it an event of its own. */
  readonly name: string;
}

function draftOf(announcement: IccamAnnouncement, { assessmentId }: OwnItem): Told {
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

const record = (
  em: EntityManager,
  work: WorkContext,
  { item, isUrgent }: OwnItem,
  { name, ...told }: Told,
): Promise<boolean> =>
  recordHandOver(em, work, {
    channel: 'ICCAM',
    recipient: iccamRecipient,
    eventKey: eventKeyOf(item, name),
    subjectId: item.id,
    caseId: item.caseId,
    urgent: isUrgent,
    ...told,
  });
