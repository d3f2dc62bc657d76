import type { EntityManager } from '@mikro-orm/postgresql';
import { iccamAction, isFinalIccamAction, ok, parseUrl, type Result } from '@meldpunt/domain';
import { kysely } from '../../../platform/database/kysely.js';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { WorkContext } from '../../../platform/work-context.js';
import { findCase, lockCase } from '../../cases/index.js';
import { settleWorkItem } from '../../work-items/index.js';
import { updateItem } from '../announce/note-on-item.js';
import type { IccamContent } from '../client/iccam-responses.js';
import type { IccamClient } from '../client/iccam-client.js';
import type { IccamFailure } from '../client/iccam-failure.js';
import type { IccamItemRow, IccamTables } from '../iccam-item.entity.js';
import { nextReadingAt } from '../progress/next-reading-at.js';
import { afterImport } from './after-import.js';
import { caseItemFor, type CaseItem } from './case-item.js';

/** The items that we had moved to another country and that are in a list of items assigned to us. */
export async function returnedItemsIn(
  contents: readonly IccamContent[],
  { em }: WorkContext,
): Promise<readonly IccamItemRow[]> {
  if (contents.length === 0) return [];
  return kysely<IccamTables>(em)
    .selectFrom('iccam_item')
    .selectAll()
    .where('state', '=', 'MOVED_ON')
    .where(
      'contentId',
      'in',
      contents.map(({ contentId }) => contentId),
    )
    .orderBy('reportId')
    .orderBy('contentId')
    .execute();
}

/** The items that we had moved to another country and that are due to be read again; max. `itemsPerReading`. */
export const movedItemsDue = ({ em, clock, rulebook }: WorkContext): Promise<readonly IccamItemRow[]> =>
  kysely<IccamTables>(em)
    .selectFrom('iccam_item')
    .selectAll()
    .where('state', '=', 'MOVED_ON')
    .where((row) => row.or([row('nextReadingAt', 'is', null), row('nextReadingAt', '<=', clock())]))
    .orderBy('nextReadingAt', (by) => by.asc().nullsFirst())
    .orderBy('id')
    .limit(rulebook.exchange.itemsPerReading)
    .execute();

/**
 * Reads an item that we had moved to another country and takes it back if it was returned. It is read again, because a
 * list may be older than our move. If it was not returned, that is stored; if the other hotline has finished it, it is
 * marked as finished.
 */
export async function takeBackItem(
  client: IccamClient,
  item: IccamItemRow,
  context: WorkContext,
): Promise<Result<true, IccamFailure>> {
  const content = await client.content(item.contentId);
  if (!content.ok) return content;
  const isHome = content.value.assignedCountryCode === context.rulebook.home && !hasEnded(content.value);
  await inTransaction(context, async (em) => {
    if (isHome) await importAgain(em, context, item, content.value);
    else await noteNotReturned(em, context, item, content.value);
    await settleWorkItem(em, context, 'EXCHANGE_ITEM_UNREADABLE', item.id);
  });
  return ok(true);
}

const hasEnded = ({ actions }: IccamContent): boolean =>
  actions.some(({ actionType }) => {
    const action = iccamAction.valueOf(actionType);
    return action.ok && isFinalIccamAction(action.value);
  });

async function noteNotReturned(
  em: EntityManager,
  context: WorkContext,
  { id }: IccamItemRow,
  content: IccamContent,
): Promise<void> {
  if (!(await lockIfMoved(em, id))) return;
  const reading = { readAt: context.clock(), nextReadingAt: nextReadingAt(context) };
  await updateItem(em, id, { ...reading, ...(hasEnded(content) ? { state: 'FINISHED' as const } : {}) });
}

async function importAgain(
  em: EntityManager,
  context: WorkContext,
  { id, caseId, contentItemId, origin, isOrphan }: IccamItemRow,
  content: IccamContent,
): Promise<void> {
  if (caseId === null || contentItemId === null) return;
  const open = await lockIfOpen(em, caseId);
  if (!(await lockIfMoved(em, id))) return;
  const caseItem = open ? { caseId, contentItemId } : await nextCaseItem(em, context, content);
  if (caseItem === null) return;
  const isToClaim = origin === 'PARTNER';
  const returnedAt = content.countryAssignmentDate;
  await updateItem(em, id, {
    state: isToClaim ? 'IMPORTED' : 'CLAIMED',
    caseId: caseItem.caseId,
    contentItemId: caseItem.contentItemId,
    assignedCountry: context.rulebook.home,
    assignedAt: returnedAt,
    returnedAt,
  });
  await afterImport(em, context, { id, content, caseItem, isOrphan, returnedAt, isToClaim });
}

/**
 * Locks the case and returns whether it is open. A closed case is not locked, because a report may be opening its next
 * cycle at this moment.
 */
async function lockIfOpen(em: EntityManager, caseId: string): Promise<boolean> {
  const seen = await findCase(em, caseId);
  return seen !== null && seen.status !== 'CLOSED' && (await lockCase(em, caseId))?.status !== 'CLOSED';
}

/** Locks the item and returns whether it is still assigned to another country. */
const lockIfMoved = async (em: EntityManager, id: string): Promise<boolean> =>
  (await kysely<IccamTables>(em)
    .selectFrom('iccam_item')
    .select('id')
    .where('id', '=', id)
    .where('state', '=', 'MOVED_ON')
    .forUpdate()
    .executeTakeFirst()) !== undefined;

/** Opens or joins a case for the item's address. It was parsed successfully before, so `null` is not expected. */
async function nextCaseItem(
  em: EntityManager,
  context: WorkContext,
  content: IccamContent,
): Promise<CaseItem | null> {
  const address = parseUrl(content.url.urlString);
  return address.ok ? caseItemFor(em, context, content, address.value) : null;
}
