import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { kysely } from '../../../platform/database/kysely.js';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { WorkContext } from '../../../platform/work-context.js';
import { openWorkItem, settleWorkItem, wasWorkOpened } from '../../work-items/index.js';
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
  const mended = await openAmong(
    work.em,
    contents.map(({ contentId }) => unreadableKey(contentId)),
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

async function openAmong(em: EntityManager, keys: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ subjectKey: string }>`
    select subject_key from work_item
    where kind = ${kind} and settled_at is null and subject_key = any (${keys})
  `.execute(kysely(em));
  return rows.map(({ subjectKey: key }) => key);
}
