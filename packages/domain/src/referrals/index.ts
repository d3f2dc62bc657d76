export { ReferralStatus, ReferralOutcome } from './referral-status.js';
export { ClearanceState, clearanceStateOf, statusesOfClearance } from './clearance-state.js';
export {
  hasReachedRecipient,
  initialReferralStatus,
  isStopped,
  provesReceipt,
  ReferralEvent,
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
export { HoldRefusalCode, mayHold, type HoldRefusal } from './hold.js';
export { reconcileLegs, type ExistingReferral, type Reconciliation } from './reconcile-legs.js';
export { type HoldPolicy } from './hold-policy.js';
