import { requireInstants } from '../instant.js';
import type { CalendarDate } from '../calendar-date.js';
import { addDays } from '../calendar-days.js';
import { deadlinePolicy } from './deadline-policy.js';
import { instantOf } from './time-zone.js';
import { reviewAlarmAt, type WorkingCalendar } from './working-calendar.js';
import { isPoliceKind, type ReferralKind } from '../routing/leg.js';
import type { ReferralStatus } from '../referrals/referral-status.js';

/** The fields of a referral that decide whether its acknowledgement is late. @public */
export interface AwaitedAcknowledgement {
  readonly kind: ReferralKind;
  readonly status: ReferralStatus;
  /** `null` when the policy sets no time. */
  readonly dueAt: Date | null;
}

/**
 * Whether the recipient still has to acknowledge the referral. A referral behind a gate was not sent yet, so nothing is
 * awaited.
 * @public
 */
export const isAcknowledgementAwaited = ({ status }: Pick<AwaitedAcknowledgement, 'status'>): boolean =>
  status === 'READY' || status === 'SENT' || status === 'FAILED';

/**
 * Whether police should have acknowledged a referral by now and have not. It is late from the due instant on, as in
 * `deadlineStage`. Always false for a referral to other recipients. Throws `RangeError` for an invalid `Date`.
 * @public
 */
export function acknowledgementOverdue(referral: AwaitedAcknowledgement, at: Date): boolean {
  const { kind, dueAt } = referral;
  requireInstants({ dueAt, at });
  if (!isPoliceKind(kind) || !isAcknowledgementAwaited(referral) || dueAt === null) return false;
  return dueAt.getTime() <= at.getTime();
}

/** When people are told of a hold, and when its review is late. @public */
export interface HoldReviewSchedule {
  /** At opening, on the last working day that is not too late. */
  readonly alarmAt: Date;
  /** At the midnight that ends the review day, in the time zone of the hotline. */
  readonly overdueAt: Date;
}

/** The schedule of a hold’s review. A hold never ends by itself: it remains after both instants. @public */
export const holdReviewSchedule = (
  reviewOn: CalendarDate,
  calendar: WorkingCalendar = deadlinePolicy.calendar,
): HoldReviewSchedule => ({
  alarmAt: reviewAlarmAt(reviewOn, calendar),
  overdueAt: instantOf({ date: addDays(reviewOn, 1), minute: 0 }, calendar.zone),
});

/**
 * Whether the review day of a hold has passed without a decision. Throws `RangeError` for an invalid `Date`.
 * @public
 */
export function holdOverdue(
  { status, reviewOn }: { readonly status: ReferralStatus; readonly reviewOn: CalendarDate | null },
  at: Date,
  calendar: WorkingCalendar = deadlinePolicy.calendar,
): boolean {
  requireInstants({ at });
  if (status !== 'ON_HOLD' || reviewOn === null) return false;
  return holdReviewSchedule(reviewOn, calendar).overdueAt.getTime() <= at.getTime();
}
