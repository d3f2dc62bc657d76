import type { InferKyselyDB } from '@mikro-orm/sql';
import type { DataKeyEntity } from './data-key.entity.js';

/** The database tables of this feature. */
export type SealingTables = InferKyselyDB<typeof DataKeyEntity>;
