export { europeBrussels, instantOf, localTimeOf, type LocalTime, type TimeZone } from './time-zone.js';
export { easterSunday, holidaysOn, type HolidayRule } from './holiday.js';
export { belgianCalendar, belgianHolidays, type BelgianHoliday } from './belgian-calendar.data.js';
export {
  addWorkingDays,
  closingOf,
  isWorkingDay,
  openingOf,
  reviewAlarmAt,
  sendableAt,
  workingDayFrom,
  workingDayUntil,
  type WorkingCalendar,
} from './working-calendar.js';
export {
  deadlinePolicy,
  type DeadlinePolicy,
  type OwnWaits,
  type ReferralWaits,
  type Term,
  type Terms,
  type Wait,
} from './deadline-policy.js';
export { deadlineSchedule, DeadlineStage, deadlineStage, dueAt, type DeadlineSchedule } from './due-at.js';
export {
  ClockCode,
  clockOfCaseStatus,
  clockOfReferralStatus,
  type CaseClock,
  type OwnClock,
  type ReferralClock,
} from './clock-code.js';
export {
  clockOf,
  type Clock,
  type Waiting,
  type WaitingCase,
  type WaitingContact,
  type WaitingQuestion,
  type WaitingReferral,
  type WaitingSince,
} from './clock-of.js';
export { ClockStep, stepsOf, type ClockEvent } from './clock-steps.js';
export { overdueWork } from './overdue-work.js';
export {
  yardstick72,
  yardstickHours,
  YardstickState,
  type Yardstick,
  type YardstickFacts,
} from './yardstick.js';
export {
  acknowledgementOverdue,
  holdOverdue,
  holdReviewSchedule,
  isAcknowledgementAwaited,
  type AwaitedAcknowledgement,
  type HoldReviewSchedule,
} from './overdue-referral.js';
