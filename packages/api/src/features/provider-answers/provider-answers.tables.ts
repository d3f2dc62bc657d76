import type { InferKyselyDB } from '@mikro-orm/sql';
import type { ProviderAnswerEntity } from './provider-answer.entity.js';

/** The table of this feature as rows. */
export type ProviderAnswerTables = InferKyselyDB<typeof ProviderAnswerEntity>;
