import { StatisticsDocument, type StatisticRowFragment, type StatisticsQuery } from '@meldpunt/client';
import type { StatisticDimension, StatisticFigure } from '@meldpunt/domain';
import { useQueries } from '@tanstack/react-query';
import { useApi } from '../api/api.js';
import { type Problem, problemOf } from '../api/problem.js';
import { useRead } from '../api/use-read.js';
import { type Period, partsOf } from './periods.js';
import type { Cell } from './table.js';

export type Figures = StatisticsQuery['statistics'];
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

interface Series {
  readonly parts: readonly { readonly period: Period; readonly figures: Figures }[];
  readonly isLoading: boolean;
  readonly problem: Problem | null;
  readonly reload: () => void;
}

/** The totals of each part of a period. The API has no figures over time, so that each part is one reading. */
export function useSeries(period: Period): Series {
  const api = useApi();
  const parts = partsOf(period);
  const readings = useQueries({
    queries: parts.map(({ from, to }) => ({
      queryKey: ['statistics', { from, to }],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
        api.execute(StatisticsDocument, { from, to }, { signal }),
    })),
  });
  const error = readings.find((each) => each.error !== null)?.error ?? null;
  return {
    parts: parts.flatMap((each, index) => {
      const figures = readings[index]?.data?.statistics;
      return figures === undefined ? [] : [{ period: each, figures }];
    }),
    isLoading: readings.some(({ isPending }) => isPending),
    problem: error === null ? null : problemOf(error),
    reload: () => readings.forEach((each) => each.error !== null && void each.refetch()),
  };
}
