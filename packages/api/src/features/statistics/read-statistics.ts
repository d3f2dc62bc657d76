import type { EntityManager } from '@mikro-orm/postgresql';
import {
  StatisticFigure,
  statisticTimes,
  suppressSmallCounts,
  hasTimes,
  type CalendarDate,
  type StatisticRow,
  type StatisticTable,
  type StatisticsPolicy,
} from '@meldpunt/domain';
import { sql } from 'kysely';
import { kysely } from '../../platform/database/kysely.js';
import type { CountDimension } from './add-up.js';
import { periodsOf } from './periods-of.js';

/** From the first day to the last. */
export interface Time {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** What to read. */
export interface StatisticsQuestion extends Time {
  /** `null` for the totals alone. */
  readonly by: CountDimension | null;
  /** The policy for an audience outside the hotline; `null` for all numbers. */
  readonly suppressedBy: StatisticsPolicy | null;
}

interface Cell {
  readonly dimension: CountDimension;
  readonly value: string;
  readonly figure: StatisticFigure;
  readonly days: number | null;
  readonly hours: number | null;
  readonly count: number;
}

const allFigures = Object.values(StatisticFigure);

/**
 * The counts of one part of a time. `offset 0` keeps the planner from joining the whole table: it cannot know how few rows
 * a part has, so each part is read through the index.
 */
const countsOf = (dimensions: readonly string[]) => sql`
  select dimension, value, figure, days, hours, count from statistics_count
  where dimension = any (${dimensions}::text[]) and period = part.period
    and starts_on between part."from" and part."to"
  offset 0
`;

/** The figures of a time, in one statement: its rows are those of few years, months and days. */
export async function readStatistics(
  em: EntityManager,
  { from, to, by, suppressedBy }: StatisticsQuestion,
): Promise<StatisticTable> {
  const dimensions = by === null ? ['NONE'] : ['NONE', by];
  const periods = JSON.stringify(periodsOf(from, to));
  const { rows: cells } = await sql<Cell>`
    select dimension, value, figure, days, hours, sum(count * sign)::int as count
    from jsonb_to_recordset(${periods}::jsonb) as part (period text, "from" date, "to" date, sign int)
    cross join lateral (${countsOf(dimensions)}) known
    group by dimension, value, figure, days, hours
    having sum(count * sign) <> 0
  `.execute(kysely(em));
  const table = tableOf(cells);
  return suppressedBy === null ? table : suppressSmallCounts(table, suppressedBy);
}

/** The totals of several times, in one statement. */
export async function readTotals(
  em: EntityManager,
  times: readonly Time[],
): Promise<readonly StatisticRow[]> {
  const periods = JSON.stringify(
    times.flatMap(({ from, to }, time) => periodsOf(from, to).map((part) => ({ ...part, time }))),
  );
  const { rows: cells } = await sql<Cell & { readonly time: number }>`
    select time, dimension, value, figure, days, hours, sum(count * sign)::int as count
    from jsonb_to_recordset(${periods}::jsonb) as part (time int, period text, "from" date, "to" date, sign int)
    cross join lateral (${countsOf(['NONE'])}) known
    group by time, dimension, value, figure, days, hours
    having sum(count * sign) <> 0
  `.execute(kysely(em));
  const byTime = Map.groupBy(cells, ({ time }) => time);
  return times.map((_, time) => rowOf(null, byTime.get(time) ?? [], allFigures));
}

function tableOf(cells: readonly Cell[]): StatisticTable {
  const byValue = Map.groupBy(
    cells.filter(({ dimension }) => dimension !== 'NONE'),
    ({ value }) => value,
  );
  const rows = [...byValue].map(([value, own]) =>
    rowOf(value, own, [...new Set(own.map(({ figure }) => figure))]),
  );
  const size = ({ counts }: StatisticRow) =>
    Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return {
    total: rowOf(
      null,
      cells.filter(({ dimension }) => dimension === 'NONE'),
      allFigures,
    ),
    rows: rows.sort(
      (one, other) => size(other) - size(one) || ((one.value ?? '') < (other.value ?? '') ? -1 : 1),
    ),
  };
}

function rowOf(
  value: string | null,
  cells: readonly Cell[],
  figures: readonly StatisticFigure[],
): StatisticRow {
  const byFigure = Map.groupBy(cells, ({ figure }) => figure);
  const dimension = cells[0]?.dimension ?? 'NONE';
  const isTimed = (figure: StatisticFigure): boolean =>
    dimension === 'NONE'
      ? hasTimes(figure, null)
      : dimension !== 'NOTICE' && dimension !== 'OPENED_ON' && hasTimes(figure, dimension);
  const taken = (figure: StatisticFigure) =>
    (byFigure.get(figure) ?? []).map(({ hours, days, count }) => ({
      hours: hours ?? 0,
      days: days ?? 0,
      count,
    }));
  return {
    value,
    counts: Object.fromEntries(
      figures.map((figure) => [figure, taken(figure).reduce((sum, { count }) => sum + count, 0)]),
    ),
    times: Object.fromEntries(
      figures.filter(isTimed).map((figure) => [figure, statisticTimes(taken(figure))]),
    ),
  };
}
