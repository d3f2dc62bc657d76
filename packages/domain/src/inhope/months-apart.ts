import type { CalendarDate } from '../calendar-date.js';

const monthOf = (date: CalendarDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/** Whole months from the earlier day to the later one; negative in the reverse order. @internal */
export function monthsApart(earlier: CalendarDate, later: CalendarDate): number {
  const months = monthOf(later) - monthOf(earlier);
  return later.slice(8) < earlier.slice(8) ? months - 1 : months;
}
