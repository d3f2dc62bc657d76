export { recordReachability, type NewReachability } from './record-reachability.js';
export { asObservation, reachabilityOfItems, type ReachabilityRow } from './reachability-of-items.js';
export { ReachabilityMethod } from './reachability-observation.entity.js';
export type { ReachabilityTables } from './reachability.tables.js';
export { removalEvidenceSince } from './removal-evidence-since.js';
