import type { EntityManager } from '@mikro-orm/postgresql';
import { ok, parseAddress, type Result } from '@meldpunt/domain';
import { inTransaction } from '../../../platform/database/in-transaction.js';
import type { WorkContext } from '../../../platform/work-context.js';
import { CaseEntity, lockCase } from '../../cases/index.js';
import { updateItem } from '../announce/note-on-item.js';
import type { IccamContent } from '../client/iccam-answers.js';
import type { IccamClient } from '../client/iccam-client.js';
import type { IccamFailure } from '../client/iccam-failure.js';
import type { IccamItemRow, IccamTables } from '../iccam.tables.js';
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

/**
 * Takes an item up again that we passed on and that was given back. It is read once more, because a list may be older
 * than our passing it on.
 */
export async function takeBack(
  client: IccamClient,
  item: IccamItemRow,
  work: WorkContext,
): Promise<Result<true, IccamFailure>> {
  const content = await client.content(item.content_id);
  if (!content.ok) return content;
  if (content.value.assignedCountryCode === work.rulebook.home)
    await inTransaction(work, (em) => takeUpAgain(em, work, item, content.value));
  return ok(true);
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
  const seen = await em.findOneOrFail(CaseEntity, { id: caseId });
  return seen.status !== 'CLOSED' && (await lockCase(em, caseId))?.status !== 'CLOSED';
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
  const address = parseAddress(content.url.urlString);
  return address.ok ? placeOf(em, work, content, address.value) : null;
}
