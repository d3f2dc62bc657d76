import type { InferKyselyDB } from '@mikro-orm/sql';
import type { CaseViews } from '../cases/index.js';
import type { RemovalWatchEntity } from './removal-watch.entity.js';

/** The table of this feature as rows, and the views of others that it reads. */
export type RemovalTables = InferKyselyDB<typeof RemovalWatchEntity> & CaseViews;
