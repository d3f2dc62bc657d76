import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { kysely } from '../../platform/database/kysely.js';
import type { ActingContext } from '../../platform/work-context.js';
import type { KeyPurpose } from '../../platform/crypto/envelope-keys.port.js';
import { sealWith } from '../../platform/crypto/envelope.js';
import { keyContext } from './key-context.js';
import type { SealingTables } from './data-key.entity.js';

/** Seals the fields of one row with a new data key. `store` must commit with the row. */
export interface RowSealer {
  readonly seal: (field: string, value: unknown) => Buffer;
  readonly store: (em: EntityManager) => Promise<void>;
}

/** Creates a data key for the fields of one row. Needs no database before `store`. */
export async function rowSealer(
  { keys, newId }: Pick<ActingContext, 'keys' | 'newId'>,
  purpose: KeyPurpose,
  table: string,
  row: string,
): Promise<RowSealer> {
  const key = { id: newId(), secret: randomBytes(32) };
  const { keyId, wrapped } = await keys.envelopes.wrap(
    purpose,
    key.secret,
    keyContext({ id: key.id, rowId: row }),
  );
  return {
    seal: (field, value) => sealWith(key, { purpose, table, row, field }, value),
    store: async (em) => {
      await kysely<SealingTables>(em)
        .insertInto('data_key')
        .values({ id: key.id, purpose, rowId: row, keyId, wrapped })
        .execute();
    },
  };
}
