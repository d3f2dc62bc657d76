import { defineEntity, p, type InferEntity } from '@mikro-orm/postgresql';
import type { TablesOf } from '../../platform/database/kysely.js';
import type { KeyPurpose } from '../../platform/crypto/envelope-keys.port.js';

/**
 * The key that seals the fields of one row for one purpose, wrapped by a master key. A rotation wraps it again and does
 * not change the sealed fields. After it is deleted, the sealed fields cannot be opened.
 */
export const DataKeyEntity = defineEntity({
  name: 'DataKey',
  tableName: 'data_key',
  properties: {
    id: p.uuid().primary(),
    purpose: p.text().$type<KeyPurpose>(),
    rowId: p.uuid(),
    keyId: p.text(),
    wrapped: p.blob().$type<Buffer>(),
  },
});
export type DataKey = InferEntity<typeof DataKeyEntity>;

/** The tables of this file as rows. */
export type SealingTables = TablesOf<typeof DataKeyEntity>;
