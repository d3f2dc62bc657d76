import type { CalendarDate } from '../calendar-date.js';
import { holdPolicy, type HoldPolicy } from './hold-policy.js';
import { addDays } from '../calendar-days.js';
import { err, ok, type Result } from '../result.js';

/** Why a hold is refused. @public */
export const HoldRefusalCode = {
  REVIEW_NOT_IN_FUTURE: 'REVIEW_NOT_IN_FUTURE',
  REVIEW_TOO_FAR_AWAY: 'REVIEW_TOO_FAR_AWAY',
} as const;
export type HoldRefusalCode = keyof typeof HoldRefusalCode;

/** A refusal to hold, with the first and the last possible review day. @public */
export interface HoldRefusal {
  readonly code: HoldRefusalCode;
  readonly earliest: CalendarDate;
  readonly latest: CalendarDate;
}

/** Whether a hold may be set with a review on that day. A hold never ends by itself. House rule. @public */
export function mayHold(
  hold: { readonly reviewOn: CalendarDate; readonly today: CalendarDate },
  policy: HoldPolicy = holdPolicy,
): Result<true, HoldRefusal> {
  const earliest = addDays(hold.today, 1);
  const latest = addDays(hold.today, policy.maxHoldDays);
  if (hold.reviewOn < earliest) return err({ code: 'REVIEW_NOT_IN_FUTURE', earliest, latest });
  if (hold.reviewOn > latest) return err({ code: 'REVIEW_TOO_FAR_AWAY', earliest, latest });
  return ok(true);
}
