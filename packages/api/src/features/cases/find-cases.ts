import type { EntityManager } from '@mikro-orm/postgresql';
import type { Classification } from '@meldpunt/domain';
import { isId } from '../../platform/graphql/connection.js';
import { CaseEntity, type Case } from './case.entity.js';
import { ContentItemEntity, type ContentItem } from './content-item.entity.js';

/** Returns a case without a lock; `null` if it does not exist. */
export const findCase = (em: EntityManager, id: string): Promise<Case | null> =>
  isId(id) ? em.findOne(CaseEntity, { id }) : Promise.resolve(null);

/** Returns cases without a lock, by reference. */
export const findCases = (em: EntityManager, ids: readonly string[]): Promise<readonly Case[]> =>
  em.find(CaseEntity, { id: { $in: [...ids] } }, { orderBy: { reference: 'asc' } });

/** Returns every case that is not closed, by reference. */
export const openCases = (em: EntityManager): Promise<readonly Case[]> =>
  em.find(CaseEntity, { status: { $ne: 'CLOSED' } }, { orderBy: { reference: 'asc' } });

/** Returns the items of a case by position. */
export const itemsOfCase = (em: EntityManager, caseId: string): Promise<readonly ContentItem[]> =>
  em.find(ContentItemEntity, { caseId }, { orderBy: { position: 'asc' } });

/** Returns a content item. Throws if it does not exist. */
export const itemById = (em: EntityManager, id: string): Promise<ContentItem> =>
  em.findOneOrFail(ContentItemEntity, { id });

/** Returns the conclusions on all other items with the same address, in this case and in others. */
export async function conclusionsOnSameAddress(
  em: EntityManager,
  { id, identityKey }: Pick<ContentItem, 'id' | 'identityKey'>,
): Promise<readonly (Classification | null)[]> {
  const items = await em.find(ContentItemEntity, { identityKey, id: { $ne: id } });
  return items.map(({ classification }) => classification ?? null);
}

/** Returns the item of the reported address. Items found on that page have higher positions. */
export const reportedItemOf = (em: EntityManager, caseId: string): Promise<ContentItem> =>
  em.findOneOrFail(ContentItemEntity, { caseId, position: 1 });
