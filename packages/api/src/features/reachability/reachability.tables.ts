import type { InferKyselyDB } from '@mikro-orm/sql';
import type { ReachabilityObservationEntity } from './reachability-observation.entity.js';

/** The tables of this feature as rows. */
export type ReachabilityTables = InferKyselyDB<typeof ReachabilityObservationEntity>;
