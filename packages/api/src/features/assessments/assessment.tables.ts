import type { InferKyselyDB } from '@mikro-orm/sql';
import type { AssessmentEntity } from './assessment.entity.js';

/** The table of this feature as rows. */
export type AssessmentTables = InferKyselyDB<typeof AssessmentEntity>;
