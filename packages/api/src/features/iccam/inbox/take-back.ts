import type { EntityManager } from '@mikro-orm/postgresql';
import { iccamAction, isFinalIccamAction, ok, parseUrl, type Result } from '@meldpunt/domain';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { WorkContext } from '../../../platform/work-context.js';
import { findCase, lockCase } from '../../cases/index.js';
import { settleWorkItem } from '../../work-items/index.js';
import { updateItem } from '../announce/note-on-item.js';
import type { IccamContent } from '../client/iccam-answers.js';
import type { IccamClient } from '../client/iccam-client.js';
import type { IccamFailure } from '../client/iccam-failure.js';
import type { IccamItemRow, IccamTables } from '../iccam.tables.js';
import { nextReadingAt } from '../progress/next-reading-at.js';
import { followArrival } from './follow-arrival.js';
import { placeOf, type Place } from './place-of.js';

/** Those of our items that we passed on and that a list of what is assigned to us names. */
export async function returnedAmong(
  contents: readonly IccamContent[],
  { em }: WorkContext,
): Promise<readonly IccamItemRow[]> {
  if (contents.length === 0) return [];
  return em
    .getKysely<IccamTables>()
    .selectFrom('iccam_item')
    .selectAll()
    .where('state', '=', 'MOVED_ON')
    .where(
      'content_id',
      'in',
      contents.map(({ contentId }) => contentId),
    )
    .orderBy('report_id')
    .orderBy('content_id')
    .execute();
}

/** Those that we passed on and that it is time to read again, so many at a time. */
export const awayItems = ({ em, clock, rulebook }: WorkContext): Promise<readonly IccamItemRow[]> =>
  em
    .getKysely<IccamTables>()
    .selectFrom('iccam_item')
    .selectAll()
    .where('state', '=', 'MOVED_ON')
    .where((row) => row.or([row('next_reading_at', 'is', null), row('next_reading_at', '<=', clock())]))
    .orderBy('next_reading_at', (by) => by.asc().nullsFirst())
    .orderBy('id')
    .limit(rulebook.exchange.itemsPerReading)
    .execute();

/**
 * Takes an item up again that we passed on and that was given back. It is read once more, because a list may be older
 * than our passing it on. Where it still is away, that is noted, and that it is over once who has it has ended it.
 */
export async function takeBack(
  client: IccamClient,
  item: IccamItemRow,
  work: WorkContext,
): Promise<Result<true, IccamFailure>> {
  const content = await client.content(item.content_id);
  if (!content.ok) return content;
  const isHome = content.value.assignedCountryCode === work.rulebook.home && !hasEnded(content.value);
  await inTransaction(work, async (em) => {
    if (isHome) await takeUpAgain(em, work, item, content.value);
    else await noteAway(em, work, item, content.value);
    await settleWorkItem(em, work, 'EXCHANGE_ITEM_UNREADABLE', item.id);
  });
  return ok(true);
}

const hasEnded = ({ actions }: IccamContent): boolean =>
  actions.some(({ actionType }) => {
    const action = iccamAction.valueOf(actionType);
    return action.ok && isFinalIccamAction(action.value);
  });

async function noteAway(
  em: EntityManager,
  work: WorkContext,
  { id }: IccamItemRow,
  content: IccamContent,
): Promise<void> {
  if (!(await isStillAway(em, id))) return;
  const reading = { read_at: work.clock(), next_reading_at: nextReadingAt(work) };
  await updateItem(em, id, { ...reading, ...(hasEnded(content) ? { state: 'FINISHED' as const } : {}) });
}

async function takeUpAgain(
  em: EntityManager,
  work: WorkContext,
  { id, case_id: caseId, content_item_id: contentItemId, origin, is_orphan: isOrphan }: IccamItemRow,
  content: IccamContent,
): Promise<void> {
  if (caseId === null || contentItemId === null) return;
  const open = await lockIfOpen(em, caseId);
  if (!(await isStillAway(em, id))) return;
  const place = open ? { caseId, contentItemId } : await nextPlace(em, work, content);
  if (place === null) return;
  const isToClaim = origin === 'PARTNER';
  const returnedAt = content.countryAssignmentDate;
  await updateItem(em, id, {
    state: isToClaim ? 'IMPORTED' : 'CLAIMED',
    case_id: place.caseId,
    content_item_id: place.contentItemId,
    assigned_country: work.rulebook.home,
    assigned_at: returnedAt,
    returned_at: returnedAt,
  });
  await followArrival(em, work, { id, content, place, isOrphan, returnedAt, isToClaim });
}

/** Whether its case is open, and then locked. A closed one is not: a report may be opening its next cycle just now. */
async function lockIfOpen(em: EntityManager, caseId: string): Promise<boolean> {
  const seen = await findCase(em, caseId);
  return seen !== null && seen.status !== 'CLOSED' && (await lockCase(em, caseId))?.status !== 'CLOSED';
}

/** Whether the item is still one that we passed on; locked. */
const isStillAway = async (em: EntityManager, id: string): Promise<boolean> =>
  (await em
    .getKysely<IccamTables>()
    .selectFrom('iccam_item')
    .select('id')
    .where('id', '=', id)
    .where('state', '=', 'MOVED_ON')
    .forUpdate()
    .executeTakeFirst()) !== undefined;

/** The next cycle of its address; its address could be taken up before. */
async function nextPlace(em: EntityManager, work: WorkContext, content: IccamContent): Promise<Place | null> {
  const address = parseUrl(content.url.urlString);
  return address.ok ? placeOf(em, work, content, address.value) : null;
}
