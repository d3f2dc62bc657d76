import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { WorkContext } from '../../../platform/work-context.js';
import { openWorkItem, settleWorkItem, subjectsOfWork, wasWorkOpened } from '../../work-items/index.js';
import type { IccamPage } from '../client/iccam-answers.js';
import type { IccamWorkList } from '../client/iccam-client.js';

const kind = 'EXCHANGE_ITEM_UNREADABLE';

/** Under which key an entry of a list that is not what it should be is work. */
export const unreadableKey = (contentId: number): string => `ICCAM CONTENT ${contentId}`;

/**
 * Asks a person about each entry of a list that is not what it should be, once by its number; and no longer once it can
 * be read. An entry without a number is work of its list.
 */
export async function noteUnreadable(
  list: IccamWorkList,
  { contents, unreadable }: IccamPage,
  work: WorkContext,
): Promise<void> {
  const mended = await subjectsOfWork(
    work.em,
    kind,
    contents.map(({ contentId }) => unreadableKey(contentId)),
    { isOpen: true },
  );
  if (mended.length + unreadable.length === 0) return;
  await inTransaction(work, async (em) => {
    for (const key of mended) await settleWorkItem(em, work, kind, key);
    for (const contentId of unreadable) {
      const subjectKey = contentId === null ? `ICCAM ${list}` : unreadableKey(contentId);
      if (contentId !== null && (await wasWorkOpened(em, kind, subjectKey))) continue;
      await openWorkItem(em, work, { kind, cause: 'ANSWER_NOT_UNDERSTOOD', subjectKey, urgent: false });
    }
  });
}
