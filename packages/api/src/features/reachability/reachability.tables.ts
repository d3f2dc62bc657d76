import type { InferKyselyDB } from '@mikro-orm/sql';
import type { ReachabilityObservationEntity } from './reachability-observation.entity.js';

/** The database tables of this feature. */
export type ReachabilityTables = InferKyselyDB<typeof ReachabilityObservationEntity>;
