import type { InferKyselyDB } from '@mikro-orm/sql';
import type { AssessmentEntity } from './assessment.entity.js';

/** Row type of this feature's table. */
export type AssessmentTables = InferKyselyDB<typeof AssessmentEntity>;
