import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { WorkContext } from '../../../platform/work-context.js';
import { openWorkItem, settleWorkItem, subjectsOfWork, wasWorkItemOpened } from '../../work-items/index.js';
import type { IccamPage } from '../client/iccam-responses.js';
import type { IccamWorkList } from '../client/iccam-client.js';

const kind = 'EXCHANGE_ITEM_UNREADABLE';

/** The work item key of an invalid list entry. */
export const invalidEntryKey = (contentId: number): string => `ICCAM CONTENT ${contentId}`;

/**
 * Opens a work item for each invalid list entry, once per id, and settles it when the entry can be read. An entry
 * without an id gets the key of its list.
 */
export async function noteInvalidEntries(
  list: IccamWorkList,
  { contents, unreadable }: IccamPage,
  context: WorkContext,
): Promise<void> {
  const mended = await subjectsOfWork(
    context.em,
    kind,
    contents.map(({ contentId }) => invalidEntryKey(contentId)),
    { isOpen: true },
  );
  if (mended.length + unreadable.length === 0) return;
  await inTransaction(context, async (em) => {
    for (const key of mended) await settleWorkItem(em, context, kind, key);
    for (const contentId of unreadable) {
      const subjectKey = contentId === null ? `ICCAM ${list}` : invalidEntryKey(contentId);
      if (contentId !== null && (await wasWorkItemOpened(em, kind, subjectKey))) continue;
      await openWorkItem(em, context, { kind, cause: 'ANSWER_NOT_UNDERSTOOD', subjectKey, urgent: false });
    }
  });
}
