import { calendarDateOf, type CalendarDate } from './calendar-date.js';

const day = 86_400_000;

const midnight = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`);

/** The day that is `days` later; earlier when negative. @internal */
export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  calendarDateOf(new Date(midnight(date) + days * day));

/** Day of the week, 0 for Sunday to 6 for Saturday. @internal */
export const weekdayOf = (date: CalendarDate): number => new Date(midnight(date)).getUTCDay();
