import type { InferKyselyDB } from '@mikro-orm/sql';
import type { HostingObservationEntity } from './hosting-observation.entity.js';

/** The table of this feature as rows. */
export type HostingTables = InferKyselyDB<typeof HostingObservationEntity>;
