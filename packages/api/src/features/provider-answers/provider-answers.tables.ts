import type { InferKyselyDB } from '@mikro-orm/sql';
import type { ProviderAnswerEntity } from './provider-answer.entity.js';

/** The database table of this feature. */
export type ProviderAnswerTables = InferKyselyDB<typeof ProviderAnswerEntity>;
