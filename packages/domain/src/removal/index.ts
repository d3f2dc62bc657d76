export {
  proofOf,
  Reachability,
  ReachabilityProof,
  seenByPeopleOnly,
  type ReachabilityObservation,
} from './reachability.js';
export { NoAnswer, RedirectKind, type RawReach } from './raw-reach.js';
export { reachabilityOf } from './reachability-of.js';
export { redirectKindOf } from './redirect-kind.js';
export { removalWatchPolicy, type CheckBand, type RemovalWatchPolicy } from './removal-watch-policy.js';
export {
  RemovalReason,
  removalState,
  RemovalState,
  type ProvenRemoval,
  type RemovalConclusion,
  type RemovalSetting,
} from './removal-state.js';
export { CheckReason, nextCheckAt, type NextCheck, type WatchFacts } from './next-check-at.js';
export {
  asksForRemoval,
  endsWithRemoval,
  HostMove,
  hostMove,
  isWatched,
  type HostedPlace,
  type WatchCandidate,
  type WatchedReferral,
} from './watched-items.js';
export { handCheckDue, HandCheckReason } from './hand-check.js';
export { timeToRemoval, type RemovalTimes, type TimeSpan, type TimeToRemoval } from './time-to-removal.js';
