import type { IccamFailure } from '../client/iccam-failure.js';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { WorkContext } from '../../../platform/work-context.js';
import { openWorkItem } from '../../work-items/index.js';
import { updateItem } from '../announce/note-on-item.js';
import type { IccamItemRow } from '../iccam-item.entity.js';
import { nextReadingAt } from './next-reading-at.js';

/**
 * Records that ICCAM replied but did not return an item that it had accepted. The item is read again later. A work item
 * is opened after the time for which a hand-over with this failure would be retried, which may be immediately.
 */
export const noteUnreadItem = (
  item: IccamItemRow,
  failure: IccamFailure,
  context: WorkContext,
): Promise<void> =>
  inTransaction(context, async (em) => {
    const now = context.clock();
    const isGone = failure.class === 'NOT_FOUND';
    await updateItem(em, item.id, {
      ...(isGone ? { readAt: now } : {}),
      nextReadingAt: nextReadingAt(context),
    });
    const unreadFor = now.getTime() - (item.readAt ?? item.recordedAt).getTime();
    if (unreadFor < context.rulebook.handOvers.giveUpAfterHours[failure.class] * 3_600_000) return;
    await openWorkItem(em, context, {
      kind: 'EXCHANGE_ITEM_UNREADABLE',
      cause: failure.cause,
      subjectKey: item.id,
      caseId: item.caseId,
      referralId: item.referralId,
      urgent: false,
    });
  });
