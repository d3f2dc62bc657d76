import type { EntityManager } from '@mikro-orm/postgresql';
import { isId } from '../../platform/graphql/connection.js';
import { CaseEntity, type Case } from './case.entity.js';
import { ContentItemEntity, type ContentItem } from './content-item.entity.js';

/** A case by its id, not locked; `null` when there is none. */
export const findCase = (em: EntityManager, id: string): Promise<Case | null> =>
  isId(id) ? em.findOne(CaseEntity, { id }) : Promise.resolve(null);

/** Every case that is not closed, in order of their references. */
export const openCases = (em: EntityManager): Promise<readonly Case[]> =>
  em.find(CaseEntity, { status: { $ne: 'CLOSED' } }, { orderBy: { reference: 'asc' } });

/** The items of a case in their order. */
export const itemsOfCase = (em: EntityManager, caseId: string): Promise<readonly ContentItem[]> =>
  em.find(ContentItemEntity, { caseId }, { orderBy: { position: 'asc' } });

/** A content item that is known to exist. */
export const itemById = (em: EntityManager, id: string): Promise<ContentItem> =>
  em.findOneOrFail(ContentItemEntity, { id });

/** The item of the reported address itself; what was found on that page has further places. */
export const reportedItemOf = (em: EntityManager, caseId: string): Promise<ContentItem> =>
  em.findOneOrFail(ContentItemEntity, { caseId, position: 1 });
