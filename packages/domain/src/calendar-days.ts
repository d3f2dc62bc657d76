import { calendarDateOf, type CalendarDate } from './calendar-date.js';

const day = 86_400_000;

const midnight = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`);

/** The day that is `days` later; earlier when negative. @public */
export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  calendarDateOf(new Date(midnight(date) + days * day));

/** The number of days from the first day to the second; negative when the second is earlier. @public */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  (midnight(to) - midnight(from)) / day;

/** Day of the week, 0 for Sunday to 6 for Saturday. @public */
export const weekdayOf = (date: CalendarDate): number => new Date(midnight(date)).getUTCDay();
