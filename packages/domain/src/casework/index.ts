export { CaseEvent, caseTransitions, transitionCase, waitingStatuses } from './case-transitions.js';
export { caseStanding, stepStanding, type CaseStanding, type StoredStanding } from './case-standing.js';
export { caseAfterOpinions } from './case-after-opinions.js';
export { caseAfterRouting, type AfterRouting } from './case-after-routing.js';
export { casePolicy, type CasePolicy, type LeasePolicy, type PriorityPolicy } from './case-policy.js';
export {
  compareQueuePositions,
  priorityOf,
  PriorityReason,
  queuePosition,
  type Priority,
  type PriorityFacts,
  type QueuePosition,
} from './priority.js';
export { QueueAge, queueAgeLimits, queueAgeOf, QueueBand } from './queue.js';
export { isLeaseLive, leaseUntil } from './lease.js';
export {
  closeReasonsFor,
  CloseRefusalCode,
  mayClose,
  type CloseFacts,
  type CloseRefusal,
} from './may-close.js';
export { type ItemState, type ReferralState } from './item-outcomes.js';
export { caseAfterReferrals, StayReason, type AfterReferrals } from './case-after-referrals.js';
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
export { canSeeComment, commentText, maxCommentLength } from './case-comment.js';
