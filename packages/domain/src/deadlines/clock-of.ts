import { requireInstants } from '../instant.js';
import type { CalendarDate } from '../calendar-date.js';
import type { CaseStatus } from '../case-status.js';
import type { ReferralStatus } from '../referrals/referral-status.js';
import type { ReferralKind } from '../routing/leg.js';
import { clockOfCaseStatus, clockOfReferralStatus, type ClockCode, type OwnClock } from './clock-code.js';
import { deadlinePolicy, type DeadlinePolicy, type Wait } from './deadline-policy.js';
import { endOf, scheduleBetween, type DeadlineSchedule } from './due-at.js';
import { instantOf } from './time-zone.js';
import { reviewAlarmAt, sendableAt } from './working-calendar.js';

/** The fields that every waiting item has. @public */
export interface WaitingSince {
  /** When the current state began. */
  readonly since: Date;
  /** Whether there is immediate danger. */
  readonly urgent: boolean;
}

/** The fields of a case that its deadline depends on. @public */
export interface WaitingCase extends WaitingSince {
  readonly subject: 'CASE';
  readonly status: CaseStatus;
  /**
   * Whether any referral of the case has not ended. The case then waits for the recipients, each with a separate
   * deadline.
   */
  readonly hasOpenReferrals: boolean;
}

/** The fields of a referral that its deadline depends on. @public */
export interface WaitingReferral extends WaitingSince {
  readonly subject: 'REFERRAL';
  readonly kind: ReferralKind;
  readonly status: ReferralStatus;
  /** The day of the review, while the referral is on hold. */
  readonly reviewOn: CalendarDate | null;
}

/** The fields of a question from police that its deadline depends on. @public */
export interface WaitingQuestion extends WaitingSince {
  readonly subject: 'QUESTION';
  readonly isAnswered: boolean;
}

/** The fields of an abuse contact that its deadline depends on. @public */
export interface WaitingContact extends WaitingSince {
  readonly subject: 'CONTACT';
  readonly isDecided: boolean;
}

/** Anything that can have a deadline. @public */
export type Waiting = WaitingCase | WaitingReferral | WaitingQuestion | WaitingContact;

/** A deadline in progress: its kind, start and end, and when to remind and alert people. @public */
export interface Clock extends DeadlineSchedule {
  readonly code: ClockCode;
  readonly startedAt: Date;
  /** When an overdue deadline is reported: at once when urgent, otherwise in working hours. */
  readonly alarmAt: Date;
}

/**
 * The deadline that applies to a waiting item; `null` when it waits for nothing or the policy sets no time. A hold
 * always has a deadline: without a review date it is due from its start. Throws `RangeError` for an invalid `Date`.
 * @public
 */
export function clockOf(waiting: Waiting, policy: DeadlinePolicy = deadlinePolicy): Clock | null {
  requireInstants({ since: waiting.since });
  switch (waiting.subject) {
    case 'CASE':
      return clockOfCase(waiting, policy);
    case 'REFERRAL':
      return clockOfReferral(waiting, policy);
    case 'QUESTION':
      return waiting.isAnswered ? null : ownClock('ANSWER_TO_POLICE', waiting, policy);
    case 'CONTACT':
      return waiting.isDecided ? null : ownClock('CONTACT_APPROVAL', waiting, policy);
  }
}

function clockOfCase(waiting: WaitingCase, policy: DeadlinePolicy): Clock | null {
  const code = clockOfCaseStatus[waiting.status];
  if (code === null || (code === 'FOLLOW_UP' && waiting.hasOpenReferrals)) return null;
  return ownClock(code, waiting, policy);
}

function clockOfReferral(waiting: WaitingReferral, policy: DeadlinePolicy): Clock | null {
  const { kind } = waiting;
  const code = clockOfReferralStatus[waiting.status];
  if (code === null) return null;
  if (code === 'HOLD_REVIEW') return clockOfHold(waiting, policy);
  const wait =
    code === 'ACKNOWLEDGEMENT'
      ? { ordinary: policy.ordinary[kind], urgent: policy.urgent[kind] }
      : policy.waits[code][kind];
  return clockUntil(code, waiting, wait, policy);
}

const ownClock = (code: OwnClock, waiting: WaitingSince, policy: DeadlinePolicy): Clock | null =>
  clockUntil(code, waiting, policy.waits[code], policy);

function clockUntil(
  code: ClockCode,
  { since, urgent }: WaitingSince,
  wait: Wait,
  policy: DeadlinePolicy,
): Clock | null {
  const term = urgent ? wait.urgent : wait.ordinary;
  if (term === null) return null;
  const schedule = scheduleBetween(since, endOf(term, since, policy.calendar), urgent, policy);
  return {
    code,
    startedAt: since,
    ...schedule,
    alarmAt: sendableAt(schedule.dueAt, urgent, policy.calendar),
  };
}

function clockOfHold(waiting: WaitingReferral, policy: DeadlinePolicy): Clock {
  const { since, urgent } = waiting;
  const { calendar, holdEscalation } = policy;
  const dueAt = reviewDueAt(waiting, policy);
  const { remindAt } = scheduleBetween(since, dueAt, urgent, policy);
  const escalateAt = endOf(urgent ? holdEscalation.urgent : holdEscalation.ordinary, dueAt, calendar);
  return { code: 'HOLD_REVIEW', startedAt: since, dueAt, remindAt, alarmAt: dueAt, escalateAt };
}

/**
 * A review is due when work begins on its day, or on the last working day before it. With danger, or when that instant
 * has passed before the hold begins, it is due when its day begins. Never later than that day.
 */
function reviewDueAt({ since, urgent, reviewOn }: WaitingReferral, { calendar }: DeadlinePolicy): Date {
  if (reviewOn === null) return since;
  const opening = reviewAlarmAt(reviewOn, calendar);
  const midnight = instantOf({ date: reviewOn, minute: 0 }, calendar.zone);
  const due = opening <= since || (urgent && midnight < opening) ? midnight : opening;
  return due < since ? since : due;
}
