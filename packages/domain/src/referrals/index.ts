export { ReferralStatus, ReferralOutcome } from './referral-status.js';
export {
  hasReachedRecipient,
  initialReferralStatus,
  isEnded,
  isStopped,
  ReferralEvent,
  referralTransitions,
  transitionReferral,
} from './referral-transitions.js';
export {
  claimsGone,
  CompletionRefusalCode,
  mayComplete,
  outcomesOf,
  type Completion,
  type CompletionRefusal,
} from './may-complete.js';
export { HoldRefusalCode, isReviewDue, mayHold, reviewDateOf, type HoldRefusal } from './hold.js';
export {
  acknowledgementOverdue,
  holdOverdue,
  holdReviewSchedule,
  isAcknowledgementAwaited,
  type AwaitedAcknowledgement,
  type HoldReviewSchedule,
} from './overdue.js';
