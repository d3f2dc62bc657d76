import { requireInstants } from './instant.js';

declare const calendarDate: unique symbol;

/** A day in the Gregorian calendar, `YYYY-MM-DD`, without a time zone. Compares correctly as text. @public */
export type CalendarDate = string & { readonly [calendarDate]: true };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `YYYY-MM-DD`; `null` when the text is not an existing day. Never throws. @public */
export function parseCalendarDate(text: unknown): CalendarDate | null {
  if (typeof text !== 'string' || !pattern.test(text)) return null;
  const instant = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== text) return null;
  return text as CalendarDate;
}

/** The UTC calendar day of an instant. Throws `RangeError` for an invalid `Date`. @public */
export function calendarDateOf(instant: Date): CalendarDate {
  requireInstants({ instant });
  return instant.toISOString().slice(0, 10) as CalendarDate;
}
