export { recordReachability, type NewReachability } from './record-reachability.js';
export { asObservation, reachabilityOfItems } from './reachability-of-items.js';
export { ReachabilityMethod } from './reachability-observation.entity.js';
export type { ReachabilityObservationRow, ReachabilityTables } from './reachability-observation.entity.js';
export { removalEvidenceSince } from './removal-evidence-since.js';
