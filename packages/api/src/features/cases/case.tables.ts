import type { InferKyselyDB } from '@mikro-orm/sql';
import type { CaseEntity } from './case.entity.js';
import type { ContentItemEntity } from './content-item.entity.js';

/** The tables of this feature as rows. */
export type CaseTables = InferKyselyDB<typeof CaseEntity | typeof ContentItemEntity>;
