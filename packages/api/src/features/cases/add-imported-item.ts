import type { EntityManager } from '@mikro-orm/postgresql';
import type { Address } from '@meldpunt/domain';
import { kysely } from '../../platform/database/kysely.js';
import type { ActingContext, Actor } from '../../platform/work-context.js';
import { recordAudit } from '../audit/index.js';
import type { CaseTables } from './content-item.entity.js';
import { newContentItem } from './open-or-join-cases.js';
import { targetOfAddress } from './reported-target.js';
import { lockCase } from './lock-case.js';

/**
 * Adds an address to a case that is still `RECEIVED` and returns the id of its item. If the case already has the
 * address, returns the existing item. Returns `null` if the case has any other status.
 */
export async function addImportedItem(
  em: EntityManager,
  context: Actor & Pick<ActingContext, 'newId'>,
  caseId: string,
  address: Address,
): Promise<string | null> {
  const found = await lockCase(em, caseId);
  if (found?.status !== 'RECEIVED') return null;
  const target = targetOfAddress(address);
  const items = kysely<CaseTables>(em);
  const existing = await items
    .selectFrom('content_item')
    .select(['id', 'identityKey', 'position'])
    .where('caseId', '=', caseId)
    .orderBy('position', 'desc')
    .execute();
  const same = existing.find((item) => target.key.equals(item.identityKey));
  if (same !== undefined) return same.id;
  const id = context.newId();
  const position = (existing[0]?.position ?? 0) + 1;
  await items
    .insertInto('content_item')
    .values(newContentItem({ id, caseId, position, target, immediateDanger: false }))
    .execute();
  found.version += 1;
  await em.flush();
  await recordAudit(em, context, {
    action: 'CONTENT_ITEM_ADDED',
    subject: 'CONTENT_ITEM',
    subjectId: id,
    caseId,
  });
  return id;
}
