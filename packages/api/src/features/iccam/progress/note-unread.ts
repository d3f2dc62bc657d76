import type { IccamFailure } from '../client/iccam-failure.js';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { WorkContext } from '../../../platform/work-context.js';
import { openWorkItem } from '../../work-items/index.js';
import { updateItem } from '../announce/note-on-item.js';
import type { IccamItemRow } from '../iccam-item.entity.js';
import { nextReadingAt } from './next-reading-at.js';

/**
 * The exchange answers, but does not give out what it once took: it is read again later, and a person looks, at once or
 * after as long as a hand-over that fails so would be tried.
 */
export const noteUnread = (item: IccamItemRow, failure: IccamFailure, work: WorkContext): Promise<void> =>
  inTransaction(work, async (em) => {
    const now = work.clock();
    const isGone = failure.class === 'NOT_FOUND';
    await updateItem(em, item.id, {
      ...(isGone ? { readAt: now } : {}),
      nextReadingAt: nextReadingAt(work),
    });
    const unreadFor = now.getTime() - (item.readAt ?? item.recordedAt).getTime();
    if (unreadFor < work.rulebook.handOvers.giveUpAfterHours[failure.class] * 3_600_000) return;
    await openWorkItem(em, work, {
      kind: 'EXCHANGE_ITEM_UNREADABLE',
      cause: failure.cause,
      subjectKey: item.id,
      caseId: item.caseId,
      referralId: item.referralId,
      urgent: false,
    });
  });
