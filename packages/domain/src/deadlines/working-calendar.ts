import { requireInstants } from '../instant.js';
import type { CalendarDate } from '../calendar-date.js';
import { addDays, weekdayOf } from '../calendar-days.js';
import { holidaysOn, type HolidayRule } from './holiday.js';
import { instantOf, localTimeOf, type TimeZone } from './time-zone.js';

/** The working hours of an organisation. @public */
export interface WorkingCalendar {
  readonly zone: TimeZone;
  /** Days of the week, 0 for Sunday. */
  readonly weekdays: readonly number[];
  /** Minutes since local midnight. */
  readonly opensAtMinute: number;
  readonly closesAtMinute: number;
  readonly holidays: readonly HolidayRule[];
}

/** The maximum number of consecutive non-working days. A search for a working day throws after this many days. */
const maxRestLength = 366;

/** Whether a day is a working day. @public */
export const isWorkingDay = (date: CalendarDate, calendar: WorkingCalendar): boolean =>
  calendar.weekdays.includes(weekdayOf(date)) && holidaysOn(date, calendar.holidays).length === 0;

function seek(date: CalendarDate, step: 1 | -1, calendar: WorkingCalendar): CalendarDate {
  let found = date;
  for (let tries = 0; tries < maxRestLength && !isWorkingDay(found, calendar); tries += 1)
    found = addDays(found, step);
  return found;
}

/** The day itself when it is a working day, otherwise the next working day. @internal */
export const workingDayFrom = (date: CalendarDate, calendar: WorkingCalendar): CalendarDate =>
  seek(date, 1, calendar);

/** The day itself when it is a working day, otherwise the last working day before it. @internal */
export const workingDayUntil = (date: CalendarDate, calendar: WorkingCalendar): CalendarDate =>
  seek(date, -1, calendar);

/** The working day that is `days` working days after a day; the day itself does not count. @public */
export function addWorkingDays(date: CalendarDate, days: number, calendar: WorkingCalendar): CalendarDate {
  let reached = date;
  for (let counted = 0; counted < days; counted += 1) reached = workingDayFrom(addDays(reached, 1), calendar);
  return reached;
}

/** When working hours begin on a day. @internal */
export const openingOf = (date: CalendarDate, calendar: WorkingCalendar): Date =>
  instantOf({ date, minute: calendar.opensAtMinute }, calendar.zone);

/** When working hours end on a day. @internal */
export const closingOf = (date: CalendarDate, calendar: WorkingCalendar): Date =>
  instantOf({ date, minute: calendar.closesAtMinute }, calendar.zone);

/**
 * The first instant in working hours from this instant on. Urgent messages do not wait. Throws `RangeError` for an
 * invalid `Date`.
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

/**
 * When people are told of a hold with this review day: at opening, on the last working day that is not too late.
 * @internal
 */
export const reviewAlarmAt = (reviewOn: CalendarDate, calendar: WorkingCalendar): Date =>
  openingOf(workingDayUntil(reviewOn, calendar), calendar);
