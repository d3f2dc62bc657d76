import type { CaseStatus } from '../case-status.js';
import type { ReferralStatus } from '../referrals/referral-status.js';
import type { CaseClock, ReferralClock } from './clock-code.js';
import type { OwnWaits } from './deadline-policy.js';
import { deadlinePolicy } from './deadline-policy.js';

// @ts-expect-error - a case status without a row does not compile.
export const cases: Record<CaseStatus, CaseClock | null> = {
  RECEIVED: 'FIRST_REVIEW',
  IN_REVIEW: 'REVIEW',
  AWAITING_SECOND_OPINION: 'SECOND_OPINION',
  ROUTED: 'FOLLOW_UP',
  CLOSED: null,
};

// @ts-expect-error - a referral status without a row does not compile.
export const referrals: Record<ReferralStatus, ReferralClock | null> = {
  AWAITING_CLEARANCE: 'CLEARANCE',
  READY: 'DISPATCH',
  SENT: 'ACKNOWLEDGEMENT',
  ACKNOWLEDGED: 'COMPLETION',
  FAILED: 'RETRY',
  COMPLETED: null,
  WITHDRAWN: null,
};

const { FIRST_REVIEW, ...others } = deadlinePolicy.waits;

// @ts-expect-error - a policy without a time for every deadline does not compile.
export const waits: OwnWaits = others;

export const known = FIRST_REVIEW;
