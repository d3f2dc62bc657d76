import type { CaseStatus } from '../case-status.js';
import type { ReferralStatus } from '../referrals/referral-status.js';

/** What a case waits for. @public */
export const CaseClock = {
  FIRST_REVIEW: 'FIRST_REVIEW',
  REVIEW: 'REVIEW',
  SECOND_OPINION: 'SECOND_OPINION',
  DECISION: 'DECISION',
  FOLLOW_UP: 'FOLLOW_UP',
} as const;
export type CaseClock = keyof typeof CaseClock;

/** What a referral waits for. @public */
export const ReferralClock = {
  CLEARANCE: 'CLEARANCE',
  HOLD_REVIEW: 'HOLD_REVIEW',
  DISPATCH: 'DISPATCH',
  ACKNOWLEDGEMENT: 'ACKNOWLEDGEMENT',
  COMPLETION: 'COMPLETION',
  RETRY: 'RETRY',
} as const;
export type ReferralClock = keyof typeof ReferralClock;

/** What something waits for; a clock runs for each. @public */
export const ClockCode = {
  ...CaseClock,
  ...ReferralClock,
  ANSWER_TO_POLICE: 'ANSWER_TO_POLICE',
  CONTACT_APPROVAL: 'CONTACT_APPROVAL',
} as const;
export type ClockCode = keyof typeof ClockCode;

/** What waits for people of the hotline. @public */
export type OwnClock = Exclude<ClockCode, ReferralClock>;

/**
 * The clock of each status of a case; `null` where nothing waits. `FOLLOW_UP` runs once every referral has ended.
 * @public
 */
export const clockOfCaseStatus: Readonly<Record<CaseStatus, CaseClock | null>> = {
  RECEIVED: 'FIRST_REVIEW',
  IN_REVIEW: 'REVIEW',
  AWAITING_SECOND_OPINION: 'SECOND_OPINION',
  HELD: 'DECISION',
  ROUTED: 'FOLLOW_UP',
  CLOSED: null,
};

/** The clock of each status of a referral; `null` where nothing waits. @public */
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
