import type { Feature } from '../../platform/feature.js';
import { ReachabilityObservationEntity } from './reachability-observation.entity.js';

export const reachability = { entities: [ReachabilityObservationEntity] } satisfies Feature;
