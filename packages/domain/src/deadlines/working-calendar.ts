import { requireInstants } from '../instant.js';
import type { CalendarDate } from '../calendar-date.js';
import { addDays, weekdayOf } from '../calendar-days.js';
import { holidaysOn, type HolidayRule } from './holiday.js';
import { instantOf, localTimeOf, type TimeZone } from './time-zone.js';

/** When an organisation works. @public */
export interface WorkingCalendar {
  readonly zone: TimeZone;
  /** Days of the week, 0 for Sunday. */
  readonly weekdays: readonly number[];
  /** Minutes since local midnight. */
  readonly opensAtMinute: number;
  readonly closesAtMinute: number;
  readonly holidays: readonly HolidayRule[];
}

/** No calendar rests longer; a calendar without any working day is given up after this many. */
const maxRestLength = 366;

/** Whether somebody works on a day. @public */
export const isWorkingDay = (date: CalendarDate, calendar: WorkingCalendar): boolean =>
  calendar.weekdays.includes(weekdayOf(date)) && holidaysOn(date, calendar.holidays).length === 0;

function seek(date: CalendarDate, step: 1 | -1, calendar: WorkingCalendar): CalendarDate {
  let found = date;
  for (let tries = 0; tries < maxRestLength && !isWorkingDay(found, calendar); tries += 1)
    found = addDays(found, step);
  return found;
}

/** The day itself when somebody works on it, or else the next such day. @public */
export const workingDayFrom = (date: CalendarDate, calendar: WorkingCalendar): CalendarDate =>
  seek(date, 1, calendar);

/** The day itself when somebody works on it, or else the last such day before. @public */
export const workingDayUntil = (date: CalendarDate, calendar: WorkingCalendar): CalendarDate =>
  seek(date, -1, calendar);

/** The so-manieth working day after a day, which itself does not count. @public */
export function addWorkingDays(date: CalendarDate, days: number, calendar: WorkingCalendar): CalendarDate {
  let reached = date;
  for (let counted = 0; counted < days; counted += 1) reached = workingDayFrom(addDays(reached, 1), calendar);
  return reached;
}

/** When work on a day begins. @public */
export const openingOf = (date: CalendarDate, calendar: WorkingCalendar): Date =>
  instantOf({ date, minute: calendar.opensAtMinute }, calendar.zone);

/** When work on a day ends. @public */
export const closingOf = (date: CalendarDate, calendar: WorkingCalendar): Date =>
  instantOf({ date, minute: calendar.closesAtMinute }, calendar.zone);

/**
 * The first instant from this one on at which somebody works. The urgent does not wait for it. Throws `RangeError` for
 * a `Date` that is no instant.
 * @public
 */
export function sendableAt(at: Date, urgent: boolean, calendar: WorkingCalendar): Date {
  requireInstants({ at });
  if (urgent) return at;
  const { date, minute } = localTimeOf(at, calendar.zone);
  const isOver = minute >= calendar.closesAtMinute;
  const day = workingDayFrom(isOver ? addDays(date, 1) : date, calendar);
  return day === date && minute >= calendar.opensAtMinute ? at : openingOf(day, calendar);
}

/** When a hold to be reviewed on a day is raised: at opening, on the last working day that is not too late. @public */
export const reviewAlarmAt = (reviewOn: CalendarDate, calendar: WorkingCalendar): Date =>
  openingOf(workingDayUntil(reviewOn, calendar), calendar);
