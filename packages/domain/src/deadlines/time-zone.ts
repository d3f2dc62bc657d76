import { requireInstants } from '../instant.js';
import { calendarDateOf, type CalendarDate } from '../calendar-date.js';

/** A civil clock: how far it is ahead of UTC at an instant. Bring your own for another place. @public */
export interface TimeZone {
  readonly code: string;
  readonly offsetMinutesAt: (at: Date) => number;
}

/** A day and a minute of that day, as a clock on the wall shows them. @public */
export interface LocalTime {
  readonly date: CalendarDate;
  /** Minutes since midnight, from 0 to 1439. */
  readonly minute: number;
}

const minute = 60_000;

/** The instant of 01:00 UTC on the last Sunday of a month, which is when clocks change in the Union. */
function lastSunday(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0));
  return Date.UTC(year, month, lastDay.getUTCDate() - lastDay.getUTCDay(), 1);
}

/**
 * Central European time with the summer time of Directive 2000/84/EC, arts 2 and 3: from the last Sunday of March to
 * the last Sunday of October, 01:00 UTC. Right for Belgium from 1996 on. Throws `RangeError` for a `Date` that is no
 * instant.
 * @public
 */
export const europeBrussels: TimeZone = {
  code: 'Europe/Brussels',
  offsetMinutesAt: (at) => {
    requireInstants({ at });
    const year = at.getUTCFullYear();
    return lastSunday(year, 2) <= at.getTime() && at.getTime() < lastSunday(year, 9) ? 120 : 60;
  },
};

/**
 * What a clock in the zone shows at an instant; seconds are dropped. Throws `RangeError` for a `Date` that is no
 * instant.
 * @public
 */
export function localTimeOf(at: Date, zone: TimeZone): LocalTime {
  requireInstants({ at });
  const local = new Date(at.getTime() + zone.offsetMinutesAt(at) * minute);
  return { date: calendarDateOf(local), minute: local.getUTCHours() * 60 + local.getUTCMinutes() };
}

/**
 * The instant at which a clock in the zone shows a time. A time that comes twice is taken when it comes first; one
 * that is skipped, as if the clock had not been changed yet.
 * @public
 */
export function instantOf(local: LocalTime, zone: TimeZone): Date {
  const asUtc = Date.parse(`${local.date}T00:00:00Z`) + local.minute * minute;
  const before = zone.offsetMinutesAt(new Date(asUtc - 24 * 60 * minute));
  const first = new Date(asUtc - before * minute);
  const offset = zone.offsetMinutesAt(first);
  if (offset === before) return first;
  const second = new Date(asUtc - offset * minute);
  return zone.offsetMinutesAt(second) === offset ? second : first;
}
