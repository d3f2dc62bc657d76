import {
  StatisticsDocument,
  StatisticsOverTimeDocument,
  type StatisticRowFragment,
  type StatisticsOverTimeQuery,
} from '@meldpunt/client';
import type { StatisticDimension, StatisticFigure } from '@meldpunt/domain';
import type { Problem } from '../api/problem.js';
import { useRead } from '../api/use-read.js';
import { type Period, partsOf } from './periods.js';
import type { Cell } from './table.js';

export type Row = StatisticRowFragment;

export const countIn = ({ counts }: Row, figure: StatisticFigure): Cell => {
  const found = counts.find((each) => each.figure === figure);
  return found === undefined ? 0 : found.count;
};

export const timesIn = ({ times }: Row, figure: StatisticFigure) =>
  times.find((each) => each.figure === figure);

/** A part of a whole; `null` when one of them is not shown. */
export function shareOf(part: Cell, whole: Cell): Cell {
  if (part === null || whole === null) return null;
  return part === undefined || !whole ? undefined : part / whole;
}

/** The columns of times: half, nine of ten, and the part within 72 hours. */
export function timeCells(row: Row, figure: StatisticFigure): readonly Cell[] {
  const times = timesIn(row, figure);
  return [
    times?.p50Hours ?? undefined,
    times?.p90Hours ?? undefined,
    shareOf(times?.withinYardstick, times?.count),
  ];
}

/** The figures of a period, broken down. Each reading is audited, so a panel reads once and keeps it. */
export function useFigures({ from, to }: Period, by: StatisticDimension) {
  const { data, problem, reload } = useRead(['statistics'], StatisticsDocument, { from, to, by });
  return { figures: data?.statistics, problem, reload: () => void reload() };
}

/** The figures of a period by their results, with the totals of its parts: several panels show them. */
export interface Overview {
  /** Absent until they are read. */
  readonly figures: StatisticsOverTimeQuery['statistics'] | undefined;
  readonly problem: Problem | null;
  readonly readAt: number | null;
  readonly reload: () => void;
}

export function useOverview(period: Period): Overview {
  const { data, problem, readAt, reload } = useRead(['statistics'], StatisticsOverTimeDocument, {
    ...period,
    by: 'OUTCOME',
    starts: partsOf(period).map(({ from }) => from),
  });
  return { figures: data?.statistics, problem, readAt, reload: () => void reload() };
}
