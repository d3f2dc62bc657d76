import type { CaseStatus } from '../case-status.js';
import type { ReferralStatus } from '../referrals/referral-status.js';

/** The deadlines of a case. @internal */
export const CaseClock = {
  FIRST_REVIEW: 'FIRST_REVIEW',
  REVIEW: 'REVIEW',
  SECOND_OPINION: 'SECOND_OPINION',
  DECISION: 'DECISION',
  FOLLOW_UP: 'FOLLOW_UP',
} as const;
export type CaseClock = keyof typeof CaseClock;

/** The deadlines of a referral. @public */
export const ReferralClock = {
  CLEARANCE: 'CLEARANCE',
  HOLD_REVIEW: 'HOLD_REVIEW',
  DISPATCH: 'DISPATCH',
  ACKNOWLEDGEMENT: 'ACKNOWLEDGEMENT',
  COMPLETION: 'COMPLETION',
  RETRY: 'RETRY',
} as const;
export type ReferralClock = keyof typeof ReferralClock;

/** Every kind of deadline. @public */
export const ClockCode = {
  ...CaseClock,
  ...ReferralClock,
  ANSWER_TO_POLICE: 'ANSWER_TO_POLICE',
  CONTACT_APPROVAL: 'CONTACT_APPROVAL',
} as const;
export type ClockCode = keyof typeof ClockCode;

/** The deadlines for work of the hotline itself. @public */
export type OwnClock = Exclude<ClockCode, ReferralClock>;

/**
 * The deadline that applies in each status of a case; `null` when none applies. `FOLLOW_UP` applies once every referral
 * has ended.
 * @internal
 */
export const clockOfCaseStatus: Readonly<Record<CaseStatus, CaseClock | null>> = {
  RECEIVED: 'FIRST_REVIEW',
  IN_REVIEW: 'REVIEW',
  AWAITING_SECOND_OPINION: 'SECOND_OPINION',
  HELD: 'DECISION',
  ROUTED: 'FOLLOW_UP',
  CLOSED: null,
};

/** The deadline that applies in each status of a referral; `null` when none applies. @internal */
export const clockOfReferralStatus: Readonly<Record<ReferralStatus, ReferralClock | null>> = {
  AWAITING_CLEARANCE: 'CLEARANCE',
  ON_HOLD: 'HOLD_REVIEW',
  READY: 'DISPATCH',
  SENT: 'ACKNOWLEDGEMENT',
  ACKNOWLEDGED: 'COMPLETION',
  FAILED: 'RETRY',
  COMPLETED: null,
  WITHDRAWN: null,
};
