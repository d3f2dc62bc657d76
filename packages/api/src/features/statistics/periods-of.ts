import { calendarDateOf, type CalendarDate } from '@meldpunt/domain';

type Unit = 'DAY' | 'MONTH' | 'YEAR';

/** Days, months or years, from the first to the last that begin in this time. Their sums are added, or subtracted. */
export interface Periods {
  readonly period: Unit;
  readonly from: string;
  readonly to: string;
  readonly sign: 1 | -1;
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
 * Whole years, months and days that make up the time from one day to another, both included, of which some are subtracted:
 * a year without its last day is a year minus a day. At most 32 days and 12 months are read, for any time.
 */
export const periodsOf = (from: CalendarDate, to: CalendarDate): readonly Periods[] =>
  partsOf(from, addDays(to, 1), ['YEAR', 'MONTH', 'DAY']);

/** The parts of the time from one day to before another one, in these units and smaller ones. */
function partsOf(from: string, end: string, [unit, ...smaller]: readonly Unit[]): readonly Periods[] {
  if (from >= end || unit === undefined) return [];
  if (unit === 'DAY') return [whole(unit, from, end)];
  const start = boundary(from, unit, 0);
  const first = start === from ? from : boundary(from, unit, 1);
  const last = boundary(end, unit, 0);
  const next = last === end ? end : boundary(end, unit, 1);
  const before = () => negative(partsOf(start, from, smaller));
  const after = () => negative(partsOf(end, next, smaller));
  // Both days are in the same year or month.
  if (first > last)
    return fewer(partsOf(from, end, smaller), [whole(unit, start, next), ...before(), ...after()]);
  return [
    ...fewer(partsOf(from, first, smaller), [whole(unit, start, first), ...before()]),
    ...(first < last ? [whole(unit, first, last)] : []),
    ...fewer(partsOf(last, end, smaller), [whole(unit, last, next), ...after()]),
  ];
}

const whole = (period: Unit, from: string, end: string): Periods => ({
  period,
  from,
  to: addDays(end, -1),
  sign: 1,
});

const negative = (parts: readonly Periods[]): readonly Periods[] =>
  parts.map((part) => ({ ...part, sign: part.sign === 1 ? -1 : 1 }));

/** A month has about twice as many rows as a day, because more values occur in it, and a year three times as many. */
const rowsIn: Readonly<Record<Unit, number>> = { DAY: 1, MONTH: 2, YEAR: 3 };
const unitMs: Readonly<Record<Unit, number>> = { DAY: dayMs, MONTH: 30.4 * dayMs, YEAR: 365 * dayMs };

/** Those of two ways to make up a time of which fewer rows are read. */
function fewer(one: readonly Periods[], other: readonly Periods[]): readonly Periods[] {
  const size = (parts: readonly Periods[]): number =>
    parts.reduce((sum, part) => sum + countOf(part) * rowsIn[part.period], 0);
  return size(other) < size(one) ? other : one;
}

const countOf = ({ period, from, to }: Periods): number =>
  Math.round((startOf(to) + dayMs - startOf(from)) / unitMs[period]);
