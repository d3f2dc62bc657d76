import type { InferKyselyDB } from '@mikro-orm/sql';
import type { CaseEntity } from './case.entity.js';
import type { ContentItemEntity } from './content-item.entity.js';

/** Row types of this feature's tables. */
export type CaseTables = InferKyselyDB<typeof CaseEntity | typeof ContentItemEntity>;
