import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { WorkContext } from '../../../platform/work-context.js';
import { openWorkItem } from '../../work-items/index.js';
import { updateItem } from '../announce/note-on-item.js';
import type { IccamItemRow } from '../iccam.tables.js';
import { nextReadingAt } from './next-reading-at.js';

/** The exchange does not know what it once took: a person looks, and it is read again later. */
export const noteGone = (item: IccamItemRow, work: WorkContext): Promise<void> =>
  inTransaction(work, async (em) => {
    await updateItem(em, item.id, { read_at: work.clock(), next_reading_at: nextReadingAt(work) });
    await openWorkItem(em, work, {
      kind: 'EXCHANGE_ITEM_UNREADABLE',
      cause: 'RECIPIENT_UNKNOWN',
      subjectKey: item.id,
      caseId: item.case_id,
      referralId: item.referral_id,
      urgent: false,
    });
  });
