import { parseCalendarDate, StatisticDimension, type CalendarDate } from '@meldpunt/domain';
import { lastWeeks, type Period, wholeYear } from './periods.js';

/** The period and the grouping in the URL, so that a view of the figures can be kept and shared. */
export interface FiguresSearch {
  readonly from?: string;
  readonly to?: string;
  readonly by?: StatisticDimension;
}

export const readFiguresSearch = (search: Readonly<Record<string, unknown>>): FiguresSearch => {
  const { from, to, by } = search;
  const day = (value: unknown) => parseCalendarDate(value) ?? undefined;
  const [first, last] = [day(from), day(to)];
  return {
    ...(first !== undefined && last !== undefined && first <= last ? { from: first, to: last } : {}),
    ...(typeof by === 'string' && Object.hasOwn(StatisticDimension, by)
      ? { by: by as StatisticDimension }
      : {}),
  };
};

/**
 * The period that is shown. Viewers outside the hotline see one calendar year that is over, so that no small number
 * follows from two periods.
 */
export function periodOf({ from, to }: FiguresSearch, today: CalendarDate, isInside: boolean): Period {
  if (isInside)
    return from === undefined || to === undefined
      ? lastWeeks(13, today)
      : { from: from as CalendarDate, to: to as CalendarDate };
  const lastYear = Number(today.slice(0, 4)) - 1;
  const year = Number((from ?? '').slice(0, 4));
  return wholeYear(year > 0 && year < lastYear ? year : lastYear);
}
