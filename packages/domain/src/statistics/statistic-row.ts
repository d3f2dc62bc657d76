import type { StatisticFigure } from './figure.js';
import { hiddenCounts, type StatisticSum, type StatisticsPolicy } from './suppress.js';
import { timeBands, type StatisticTimes } from './times.js';

/** The figures of one value of a dimension, or the totals. A count is `null` if it is not shown. @public */
export interface StatisticRow {
  /** The value; `null` for the totals. */
  readonly value: string | null;
  readonly counts: Readonly<Partial<Record<StatisticFigure, number | null>>>;
  readonly times: Readonly<Partial<Record<StatisticFigure, StatisticTimes>>>;
}

/** The totals, and the rows of one dimension. @public */
export interface StatisticTable {
  readonly total: StatisticRow;
  readonly rows: readonly StatisticRow[];
}

/** The part of the assessed items that is illegal, from 0 to 1; `null` if it is not known. @public */
export function illegalShare({
  counts: { ASSESSED: assessed, ILLEGAL: illegal = 0 },
}: StatisticRow): number | null {
  return !assessed || illegal === null ? null : illegal / assessed;
}

const nameOf = (row: StatisticRow, ...path: readonly string[]): string =>
  JSON.stringify([row.value, ...path]);
const figuresOf = (row: StatisticRow) => Object.keys(row.counts) as readonly StatisticFigure[];

/** Every count that a row states, and those that follow from it by subtraction. */
function countsOf(row: StatisticRow): readonly (readonly [name: string, count: number])[] {
  const { counts, times } = row;
  const assessed = counts.ASSESSED ?? 0;
  return [
    ...figuresOf(row).map((figure) => [nameOf(row, figure), counts[figure] ?? 0] as const),
    [nameOf(row, 'NOT_ILLEGAL'), assessed - (counts.ILLEGAL ?? 0)],
    ...Object.entries(times).flatMap(([figure, { count, withinYardstick, bands }]) => [
      [nameOf(row, figure, 'WITHIN'), withinYardstick ?? 0] as const,
      [nameOf(row, figure, 'BEYOND'), (count ?? 0) - (withinYardstick ?? 0)] as const,
      ...timeBands.map((band) => [nameOf(row, figure, band), bands[band] ?? 0] as const),
    ]),
  ];
}

/** The sums among the counts of one row. */
const sumsIn = (row: StatisticRow): readonly StatisticSum[] => [
  { total: nameOf(row, 'ASSESSED'), parts: [nameOf(row, 'ILLEGAL'), nameOf(row, 'NOT_ILLEGAL')] },
  ...Object.keys(row.times).flatMap((figure) => [
    { total: nameOf(row, figure), parts: [nameOf(row, figure, 'WITHIN'), nameOf(row, figure, 'BEYOND')] },
    { total: nameOf(row, figure), parts: timeBands.map((band) => nameOf(row, figure, band)) },
  ]),
];

/**
 * The table for an audience outside the hotline. Small counts are `null`, and so are others from which they could be
 * found by subtraction. The totals do not depend on the rows, so that two tables of one period by different dimensions
 * give nothing away together. Only the totals have times. A row without a count to show is left out.
 * @public
 */
export function suppressSmallCounts(
  { total, rows }: StatisticTable,
  policy: StatisticsPolicy,
): StatisticTable {
  const bare = rows.map((row) => ({ ...row, times: {} }));
  const ofTotal = new Map(countsOf(total));
  const hiddenTotals = hiddenCounts(ofTotal, sumsIn(total), policy);
  const shown = new Set([...ofTotal.keys()].filter((name) => !hiddenTotals.has(name)));
  const overRows = [...figuresOf(total), 'NOT_ILLEGAL'].map((figure) => ({
    total: nameOf(total, figure),
    parts: bare.map((row) => nameOf(row, figure)),
  }));
  const hidden = hiddenCounts(
    new Map([...ofTotal, ...bare.flatMap(countsOf)]),
    [...overRows, ...bare.flatMap(sumsIn)],
    policy,
    { shown, hidden: hiddenTotals },
  );
  return {
    total: withoutHidden(total, hidden),
    rows: bare
      .map((row) => withoutHidden(row, hidden))
      .filter(({ counts }) => Object.values(counts).some(Boolean)),
  };
}

function withoutHidden(row: StatisticRow, hidden: ReadonlySet<string>): StatisticRow {
  const shown = (count: number | null | undefined, ...path: readonly string[]): number | null =>
    hidden.has(nameOf(row, ...path)) ? null : (count ?? null);
  const times = Object.entries(row.times).map(([figure, each]) => {
    const count = shown(each.count, figure);
    const seen: StatisticTimes = {
      count,
      p50Hours: count === null ? null : each.p50Hours,
      p90Hours: count === null ? null : each.p90Hours,
      withinYardstick: shown(each.withinYardstick, figure, 'WITHIN'),
      bands: Object.fromEntries(
        timeBands.map((band) => [band, shown(each.bands[band], figure, band)]),
      ) as StatisticTimes['bands'],
    };
    return [figure, seen] as const;
  });
  return {
    value: row.value,
    counts: Object.fromEntries(figuresOf(row).map((figure) => [figure, shown(row.counts[figure], figure)])),
    times: Object.fromEntries(times),
  };
}
