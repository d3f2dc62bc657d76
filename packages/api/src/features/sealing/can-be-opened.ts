import type { EntityManager } from '@mikro-orm/postgresql';
import { dataKeyIdOf } from '../../platform/crypto/envelope.js';
import { kysely } from '../../platform/database/kysely.js';
import type { SealingTables } from './data-key.entity.js';

/** Whether the data key of a sealed field exists. Opens nothing. A value from before envelopes has no data key. */
export async function canBeOpened(em: EntityManager, sealed: Buffer): Promise<boolean> {
  const id = dataKeyIdOf(sealed);
  if (id === null) return true;
  const key = await kysely<SealingTables>(em)
    .selectFrom('data_key')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst();
  return key !== undefined;
}
