export { europeBrussels, localTimeOf, type LocalTime, type TimeZone } from './time-zone.js';
export { type HolidayRule } from './holiday.js';
export { belgianCalendar } from './belgian-calendar.data.js';
export { addWorkingDays, isWorkingDay, sendableAt, type WorkingCalendar } from './working-calendar.js';
export {
  deadlinePolicy,
  type DeadlinePolicy,
  type OwnWaits,
  type ReferralWaits,
  type Term,
  type Terms,
  type Wait,
} from './deadline-policy.js';
export { DeadlineStage, deadlineStage, dueAt, type DeadlineSchedule } from './due-at.js';
export { ClockCode, type OwnClock, type ReferralClock } from './clock-code.js';
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
export { yardstick72, YardstickState, type Yardstick, type YardstickFacts } from './yardstick.js';
