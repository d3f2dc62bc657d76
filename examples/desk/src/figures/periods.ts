import { calendarDateOf, parseCalendarDate, type CalendarDate } from '@meldpunt/domain';

/** Days from the first to the last, both included. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

export type PartKind = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

const day = 86_400_000;
const midnight = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`);

export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  calendarDateOf(new Date(midnight(date) + days * day));

export const lengthInDays = ({ from, to }: Period): number => (midnight(to) - midnight(from)) / day + 1;

/** The size of the parts in which a period is shown over time: few enough for columns. */
export function partKindOf(period: Period): PartKind {
  const days = lengthInDays(period);
  if (days <= 16) return 'DAY';
  if (days <= 120) return 'WEEK';
  return days <= 550 ? 'MONTH' : 'YEAR';
}

/** The parts of a period, without gaps. Months and years are those of the calendar, cut at both ends. */
export function partsOf({ from, to }: Period): readonly Period[] {
  const kind = partKindOf({ from, to });
  const parts: Period[] = [];
  for (let start = from; start <= to;) {
    const next = nextStart(start, kind);
    parts.push({ from: start, to: next > to ? to : addDays(next, -1) });
    start = next;
  }
  return parts;
}

function nextStart(start: CalendarDate, kind: PartKind): CalendarDate {
  if (kind === 'DAY' || kind === 'WEEK') return addDays(start, kind === 'DAY' ? 1 : 7);
  const date = new Date(midnight(start));
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return calendarDateOf(new Date(kind === 'MONTH' ? Date.UTC(year, month + 1, 1) : Date.UTC(year + 1, 0, 1)));
}

/** The last weeks, in full weeks. */
export const lastWeeks = (weeks: number, today: CalendarDate): Period => ({
  from: addDays(today, 1 - 7 * weeks),
  to: today,
});

export const wholeYear = (year: number): Period => ({
  from: parseCalendarDate(`${year}-01-01`) ?? calendarDateOf(new Date(0)),
  to: parseCalendarDate(`${year}-12-31`) ?? calendarDateOf(new Date(0)),
});
