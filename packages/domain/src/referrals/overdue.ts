import type { CalendarDate } from '../calendar-date.js';
import { addDays } from '../deadlines/calendar-days.js';
import { deadlinePolicy } from '../deadlines/deadline-policy.js';
import { instantOf } from '../deadlines/time-zone.js';
import { reviewAlarmAt, type WorkingCalendar } from '../deadlines/working-calendar.js';
import type { ReferralKind } from '../routing/leg.js';
import type { ReferralStatus } from './referral-status.js';

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
 * in `deadlineStage`. Never true of a referral to somebody else.
 * @public
 */
export const acknowledgementOverdue = (referral: AwaitedAcknowledgement, at: Date): boolean =>
  (referral.kind === 'POLICE' || referral.kind === 'POLICE_ABROAD') &&
  isAcknowledgementAwaited(referral) &&
  referral.dueAt !== null &&
  referral.dueAt.getTime() <= at.getTime();

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

/** Whether the review day of a hold has passed without a decision. @public */
export const holdOverdue = (
  hold: { readonly status: ReferralStatus; readonly reviewOn: CalendarDate | null },
  at: Date,
  calendar: WorkingCalendar = deadlinePolicy.calendar,
): boolean =>
  hold.status === 'ON_HOLD' &&
  hold.reviewOn !== null &&
  holdReviewSchedule(hold.reviewOn, calendar).overdueAt.getTime() <= at.getTime();
