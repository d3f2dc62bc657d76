import { requireInstants } from '../instant.js';
import type { CalendarDate } from '../calendar-date.js';
import { addDays } from '../calendar-days.js';
import { deadlinePolicy } from './deadline-policy.js';
import { instantOf } from './time-zone.js';
import { reviewAlarmAt, type WorkingCalendar } from './working-calendar.js';
import { isPoliceKind, type ReferralKind } from '../routing/leg.js';
import type { ReferralStatus } from '../referrals/referral-status.js';

/** A referral whose acknowledgement may be late. @public */
export interface AwaitedAcknowledgement {
  readonly kind: ReferralKind;
  readonly status: ReferralStatus;
  /** `null` where the policy sets no time. */
  readonly dueAt: Date | null;
}

/** Whether the recipient has yet to say that it has the referral. Behind a gate nobody is waited for. @public */
export const isAcknowledgementAwaited = ({ status }: Pick<AwaitedAcknowledgement, 'status'>): boolean =>
  status === 'READY' || status === 'SENT' || status === 'FAILED';

/**
 * Whether police should have acknowledged a referral by now and have not. Late begins at the due instant itself, as
 * in `deadlineStage`. Never true of a referral to somebody else. Throws `RangeError` for a `Date` that is no instant.
 * @public
 */
export function acknowledgementOverdue(referral: AwaitedAcknowledgement, at: Date): boolean {
  const { kind, dueAt } = referral;
  requireInstants({ dueAt, at });
  if (!isPoliceKind(kind) || !isAcknowledgementAwaited(referral) || dueAt === null) return false;
  return dueAt.getTime() <= at.getTime();
}

/** When a hold is raised with somebody, and when its review is late. @public */
export interface HoldReviewSchedule {
  /** At opening, on the last working day that is not too late. */
  readonly alarmAt: Date;
  /** At the midnight that ends the review day, as the hotline's clock shows it. */
  readonly overdueAt: Date;
}

/** The course of a hold's review. A hold never ends by itself: after both instants it is a hold still. @public */
export const holdReviewSchedule = (
  reviewOn: CalendarDate,
  calendar: WorkingCalendar = deadlinePolicy.calendar,
): HoldReviewSchedule => ({
  alarmAt: reviewAlarmAt(reviewOn, calendar),
  overdueAt: instantOf({ date: addDays(reviewOn, 1), minute: 0 }, calendar.zone),
});

/**
 * Whether the review day of a hold has passed without a decision. Throws `RangeError` for a `Date` that is no instant.
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
