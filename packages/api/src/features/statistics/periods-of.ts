import { calendarDateOf, type CalendarDate } from '@meldpunt/domain';

/** Days, months or years, from the first to the last that begin in this time. */
export interface Periods {
  readonly period: 'DAY' | 'MONTH' | 'YEAR';
  readonly from: string;
  readonly to: string;
}

const dayMs = 86_400_000;
const dateOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const startOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const addDays = (date: string, days: number): string => dateOf(startOf(date) + days * dayMs);

/** The day before a day. */
export const dayBefore = (date: CalendarDate): CalendarDate =>
  calendarDateOf(new Date(startOf(date) - dayMs));

/** The first day of the month or year of a date, or of the next one. */
function boundary(date: string, unit: 'MONTH' | 'YEAR', next: 0 | 1): string {
  const day = new Date(startOf(date));
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth()];
  return dateOf(unit === 'YEAR' ? Date.UTC(year + next, 0, 1) : Date.UTC(year, month + next, 1));
}

/**
 * The fewest whole years, months and days that make up the time from one day to another, both included. So the number of
 * rows that are read does not grow with the number of days.
 */
export const periodsOf = (from: CalendarDate, to: CalendarDate): readonly Periods[] =>
  split(from, addDays(to, 1), ['YEAR', 'MONTH', 'DAY']);

function split(
  from: string,
  end: string,
  [unit, ...smaller]: readonly Periods['period'][],
): readonly Periods[] {
  if (from >= end || unit === undefined) return [];
  if (unit === 'DAY') return [{ period: 'DAY', from, to: addDays(end, -1) }];
  const first = boundary(from, unit, 0) === from ? from : boundary(from, unit, 1);
  const last = boundary(end, unit, 0);
  if (first >= last) return split(from, end, smaller);
  return [
    ...split(from, first, smaller),
    { period: unit, from: first, to: addDays(last, -1) },
    ...split(last, end, smaller),
  ];
}
