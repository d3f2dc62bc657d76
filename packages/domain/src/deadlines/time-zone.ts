import { requireInstants } from '../instant.js';
import { calendarDateOf, type CalendarDate } from '../calendar-date.js';

/** A time zone: how far it is ahead of UTC at an instant. Implement it for other places. @public */
export interface TimeZone {
  readonly code: string;
  readonly offsetMinutesAt: (at: Date) => number;
}

/** A day and a minute of that day in local time. @public */
export interface LocalTime {
  readonly date: CalendarDate;
  /** Minutes since midnight, from 0 to 1439. */
  readonly minute: number;
}

const minute = 60_000;

/** The instant of 01:00 UTC on the last Sunday of a month, when summer time begins or ends in the Union. */
function lastSunday(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0));
  return Date.UTC(year, month, lastDay.getUTCDate() - lastDay.getUTCDay(), 1);
}

/**
 * Central European time with the summer time of Directive 2000/84/EC, arts 2 and 3: from the last Sunday of March to
 * the last Sunday of October, 01:00 UTC. Correct for Belgium from 1996 on. Throws `RangeError` for an invalid `Date`.
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

/** The local time in the zone at an instant, without seconds. Throws `RangeError` for an invalid `Date`. @public */
export function localTimeOf(at: Date, zone: TimeZone): LocalTime {
  requireInstants({ at });
  const local = new Date(at.getTime() + zone.offsetMinutesAt(at) * minute);
  return { date: calendarDateOf(local), minute: local.getUTCHours() * 60 + local.getUTCMinutes() };
}

/**
 * The instant of a local time in the zone. Of a local time that occurs twice, the first is taken. A local time that is
 * skipped is read as if summer time had not begun yet.
 * @internal
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
