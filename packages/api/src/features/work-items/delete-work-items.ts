import type { EntityManager } from '@mikro-orm/postgresql';
import { kysely } from '../../platform/database/kysely.js';
import type { WorkItemTables } from './open-work-item.js';

/** Deletes work items that are settled. */
export async function deleteWorkItems(em: EntityManager, ids: readonly string[]): Promise<void> {
  await kysely<WorkItemTables>(em)
    .deleteFrom('work_item')
    .where('id', 'in', [...ids])
    .where('settledAt', 'is not', null)
    .execute();
}
