import { LockMode } from '@mikro-orm/postgresql';
import { mayActOnCase } from '@meldpunt/domain';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { SignedInContext } from '../../platform/context.js';
import { kysely } from '../../platform/database/kysely.js';
import { isId } from '../../platform/graphql/connection.js';
import { notFound, staleVersion } from '../../platform/graphql/user-error.js';
import type { CaseTables } from './content-item.entity.js';
import { CaseEntity, type Case } from './case.entity.js';
import { holdOf } from './case-hold.js';
import { notClaimed } from './case.results.js';
import { ContentItemEntity, type ContentItem } from './content-item.entity.js';

/** Finds a case and locks its row until the transaction ends, so that it cannot change between check and update. */
export const lockCase = (em: EntityManager, id: string): Promise<Case | null> =>
  isId(id) ? em.findOne(CaseEntity, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : Promise.resolve(null);

type Refusal = ReturnType<typeof notFound> | ReturnType<typeof notClaimed> | ReturnType<typeof staleVersion>;

/** Why the viewer may not change a locked case: no active claim, or a stale version. `null` if they may. */
export function refusalToChange(
  found: Case,
  context: Pick<SignedInContext, 'viewer' | 'clock'>,
  expectedVersion: number = found.version,
): Refusal | null {
  if (!mayActOnCase(holdOf(found, context)).ok) return notClaimed();
  return expectedVersion === found.version ? null : staleVersion(found.version);
}

/** Locks a case that the viewer may change, or returns the refusal. */
export async function caseToChange(
  em: EntityManager,
  id: string,
  context: SignedInContext,
  expectedVersion?: number,
): Promise<{ readonly found: Case } | Refusal> {
  const found = await lockCase(em, id);
  if (found === null) return notFound();
  return refusalToChange(found, context, expectedVersion) ?? { found };
}

/** Reads a content item after locking its case; `null` if there is no such item. */
export async function lockCaseOfItem(
  em: EntityManager,
  contentItemId: string,
): Promise<{ item: ContentItem; case: Case } | null> {
  if (!isId(contentItemId)) return null;
  const owner = await kysely<CaseTables>(em)
    .selectFrom('content_item')
    .select('caseId')
    .where('id', '=', contentItemId)
    .executeTakeFirst();
  const found = owner === undefined ? null : await lockCase(em, owner.caseId);
  return found === null
    ? null
    : { item: await em.findOneOrFail(ContentItemEntity, { id: contentItemId }), case: found };
}
