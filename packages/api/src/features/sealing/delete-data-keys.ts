import type { EntityManager } from '@mikro-orm/postgresql';
import type { KeyPurpose } from '../../platform/crypto/envelope-keys.port.js';
import type { SealingTables } from './sealing.tables.js';

/** Deletes the data keys of some rows for one purpose. Returns their number. The fields sealed with them are erased. */
export async function deleteDataKeys(
  em: EntityManager,
  purpose: KeyPurpose,
  rowIds: readonly string[],
): Promise<number> {
  if (rowIds.length === 0) return 0;
  const { numDeletedRows } = await em
    .getKysely<SealingTables>()
    .deleteFrom('data_key')
    .where('purpose', '=', purpose)
    .where('row_id', 'in', rowIds)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
