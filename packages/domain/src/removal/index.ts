export { agreedOutcome } from './agreed-outcome.js';
export {
  RemovalEvidenceClass,
  weighRemoval,
  type AbsenceSight,
  type EvidenceGap,
  type RemovalEvidence,
  type WeighedEvidence,
} from './removal-evidence.js';
export { ObservedBy, Reachability, type ReachabilityObservation } from './reachability.js';
export {
  consequenceOf,
  NextLook,
  PersonLooks,
  proofOf,
  ReachabilityProof,
  type ReachabilityConsequence,
} from './consequence-of.js';
export { NoAnswer, ReachSign, RedirectKind, type RawReach } from './raw-reach.js';
export { isChallenge } from './is-challenge.js';
export { isParkedByNameServers, isParkingProvider } from './parking.js';
export { reachabilityOf } from './reachability-of.js';
export { isSameSite, redirectKindOf } from './redirect-kind.js';
export { removalWatchPolicy, type CheckBand, type RemovalWatchPolicy } from './removal-watch-policy.js';
export {
  removalEvidenceIn,
  RemovalReason,
  removalState,
  RemovalState,
  type ProvenRemoval,
  type RemovalConclusion,
  type RemovalSetting,
} from './removal-state.js';
export { CheckReason, nextCheckAt, type NextCheck, type WatchFacts } from './next-check-at.js';
export { handCheckDue, HandCheckReason } from './hand-check.js';
export { timeToRemoval, type RemovalTimes, type TimeSpan, type TimeToRemoval } from './time-to-removal.js';
export { type RemovalPolicy } from './removal-policy.js';
