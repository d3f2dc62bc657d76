import type { EntityManager } from '@mikro-orm/postgresql';
import type { KeyPurpose } from '../../platform/crypto/envelope-keys.port.js';
import { kysely } from '../../platform/database/kysely.js';
import type { SealingTables } from './data-key.entity.js';

/** Deletes the data keys of some rows for one purpose. Returns their number. The fields sealed with them are erased. */
export async function deleteDataKeys(
  em: EntityManager,
  purpose: KeyPurpose,
  rowIds: readonly string[],
): Promise<number> {
  if (rowIds.length === 0) return 0;
  const { numDeletedRows } = await kysely<SealingTables>(em)
    .deleteFrom('data_key')
    .where('purpose', '=', purpose)
    .where('rowId', 'in', rowIds)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
