import { mayHold, type HoldRefusal } from '../referrals/hold.js';
import type { HoldPolicy } from '../referrals/hold-policy.js';
import type { CalendarDate } from '../calendar-date.js';
import type { Result } from '../result.js';

/** Why nothing of a case may be erased. @public */
export const LegalHoldReason = {
  POLICE_INVESTIGATION: 'POLICE_INVESTIGATION',
  COURT_ORDER: 'COURT_ORDER',
  COMPLAINT: 'COMPLAINT',
  RIGHTS_OF_REPORTER: 'RIGHTS_OF_REPORTER',
} as const;
export type LegalHoldReason = keyof typeof LegalHoldReason;

/** How far ahead the review of a legal hold may be. House rule: the law sets no figure. */
const legalHoldPolicy: HoldPolicy = { maxHoldDays: 365 };

/** Whether a legal hold may be set with a review on that day. It never ends by itself. @public */
export const mayPlaceLegalHold = (hold: {
  readonly reviewOn: CalendarDate;
  readonly today: CalendarDate;
}): Result<true, HoldRefusal> => mayHold(hold, legalHoldPolicy);
