import fc from 'fast-check';
import {
  illegalShare,
  suppressSmallCounts,
  type StatisticRow,
  type StatisticTable,
} from './statistic-row.js';
import { hiddenCounts, statisticsPolicy } from './suppress.js';
import { statisticTimes } from './times.js';

const { minimumCount } = statisticsPolicy;

describe('hidden counts', () => {
  const hiddenOf = (parts: Readonly<Record<string, number>>): readonly string[] => {
    const total = Object.values(parts).reduce((sum, count) => sum + count, 0);
    const counts = new Map([...Object.entries(parts), ['total', total] as const]);
    return [
      ...hiddenCounts(counts, [{ total: 'total', parts: Object.keys(parts) }], statisticsPolicy),
    ].sort();
  };

  it.each<[string, Readonly<Record<string, number>>, readonly string[]]>([
    ['nothing, without a small count', { a: 5, b: 0, c: 90 }, []],
    ['a small count, and the smallest other one', { a: 4, b: 9, c: 90, d: 0 }, ['a', 'b']],
    ['two small counts that are enough together', { a: 4, b: 3, c: 90 }, ['a', 'b']],
    ['a third count, if two small ones are too few', { a: 1, b: 1, c: 90, d: 100 }, ['a', 'b', 'c']],
    ['a small total with its only part', { a: 3 }, ['a', 'total']],
    ['everything, if all is too small', { a: 1, b: 1 }, ['a', 'b', 'total']],
  ])('are %s', (_title, parts, expected) => {
    expect(hiddenOf(parts)).toEqual(expected);
  });
});

const cell = fc.record({
  illegal: fc.integer({ min: 0, max: 12 }),
  harmless: fc.integer({ min: 0, max: 12 }),
});
const timesOf = (count: number) =>
  statisticTimes([
    { hours: 5, days: 0, count: Math.floor(count / 3) },
    { hours: 100, days: 4, count: count - Math.floor(count / 3) },
  ]);

function tableOf(cells: readonly { readonly illegal: number; readonly harmless: number }[]): StatisticTable {
  const rowOf = (value: string | null, illegal: number, all: number): StatisticRow => ({
    value,
    counts: { ASSESSED: all, ILLEGAL: illegal, REMOVED: illegal },
    times: value === null ? { REMOVED: timesOf(illegal) } : {},
  });
  const rows = cells.map(({ illegal, harmless }, at) => rowOf(`v${at}`, illegal, illegal + harmless));
  const sum = (figure: 'ASSESSED' | 'ILLEGAL') =>
    rows.reduce((total, { counts }) => total + (counts[figure] ?? 0), 0);
  return { total: rowOf(null, sum('ILLEGAL'), sum('ASSESSED')), rows };
}

/** The linear equations that anybody can write down about a table, each with the sum 0. */
function equationsOf({ total, rows }: StatisticTable): readonly ReadonlyMap<string, number>[] {
  const all = [total, ...rows];
  const name = (row: StatisticRow, figure: string) => `${row.value} ${figure}`;
  const sum = (whole: string, parts: readonly string[]) =>
    new Map([[whole, -1], ...parts.map((part) => [part, 1] as const)]);
  return [
    ...all.map((row) => sum(name(row, 'ASSESSED'), [name(row, 'ILLEGAL'), name(row, 'REST')])),
    ...['ASSESSED', 'ILLEGAL', 'REST', 'REMOVED'].map((figure) =>
      sum(
        name(total, figure),
        rows.map((row) => name(row, figure)),
      ),
    ),
    sum(name(total, 'REMOVED'), [name(total, 'WITHIN'), name(total, 'BEYOND')]),
    sum(
      name(total, 'REMOVED'),
      ['SAME_DAY', 'FOUR_DAYS'].map((band) => name(total, band)),
    ),
  ];
}

/** The true counts by the names of the equations. */
function truthOf({ total, rows }: StatisticTable): ReadonlyMap<string, number> {
  const ofRow = (row: StatisticRow): readonly [string, number][] => [
    ...Object.entries(row.counts).map(([figure, count]): [string, number] => [
      `${row.value} ${figure}`,
      count ?? 0,
    ]),
    [`${row.value} REST`, (row.counts.ASSESSED ?? 0) - (row.counts.ILLEGAL ?? 0)],
  ];
  const { bands, withinYardstick, count } = total.times.REMOVED ?? timesOf(0);
  return new Map([
    ...[total, ...rows].flatMap(ofRow),
    ['null WITHIN', withinYardstick ?? 0],
    ['null BEYOND', (count ?? 0) - (withinYardstick ?? 0)],
    ['null SAME_DAY', bands.SAME_DAY ?? 0],
    ['null FOUR_DAYS', bands.FOUR_DAYS ?? 0],
  ]);
}

/** The counts that follow from what is shown, by elimination in all equations at once. */
function deduced(
  equations: readonly ReadonlyMap<string, number>[],
  known: ReadonlySet<string>,
): readonly string[] {
  const unknowns = [...new Set(equations.flatMap((each) => [...each.keys()]))].filter(
    (name) => !known.has(name),
  );
  const rows = equations.map((each) => unknowns.map((name) => each.get(name) ?? 0));
  const pivots: number[] = [];
  let top = 0;
  for (let column = 0; column < unknowns.length && top < rows.length; column += 1) {
    const found = rows.findIndex((row, at) => at >= top && Math.abs(row[column] ?? 0) > 1e-9);
    if (found === -1) continue;
    [rows[top], rows[found]] = [rows[found] ?? [], rows[top] ?? []];
    const pivot = rows[top] ?? [];
    const factor = pivot[column] ?? 1;
    rows[top] = pivot.map((each) => each / factor);
    rows.forEach((row, at) => {
      const times = row[column] ?? 0;
      if (at !== top && times !== 0)
        rows[at] = row.map((each, index) => each - times * (rows[top]?.[index] ?? 0));
    });
    pivots.push(column);
    top += 1;
  }
  return pivots.flatMap((column, at) =>
    (rows[at] ?? []).filter((each) => Math.abs(each) > 1e-9).length === 1 ? [unknowns[column] ?? ''] : [],
  );
}

/** The names of the counts that a table shows. Zero is known, because nothing is hidden then. */
function shownIn({ total, rows }: StatisticTable, truth: ReadonlyMap<string, number>): ReadonlySet<string> {
  const times = total.times.REMOVED;
  const shown = [total, ...rows].flatMap((row) =>
    Object.entries(row.counts).flatMap(([figure, count]) =>
      count === null ? [] : [`${row.value} ${figure}`],
    ),
  );
  const ofTimes = [
    ...(times?.withinYardstick === null ? [] : ['null WITHIN']),
    ...(['SAME_DAY', 'FOUR_DAYS'] as const).flatMap((band) =>
      times?.bands[band] === null ? [] : [`null ${band}`],
    ),
  ];
  const zero = [...truth].filter(([, count]) => count === 0).map(([name]) => name);
  return new Set([...shown, ...ofTimes, ...zero]);
}

describe('figures for others', () => {
  it('show no count below the minimum', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 6 }), (cells) => {
        const { total, rows } = suppressSmallCounts(tableOf(cells), statisticsPolicy);
        for (const { counts } of [total, ...rows])
          for (const count of Object.values(counts))
            expect(count === null || count === 0 || count >= minimumCount).toBe(true);
      }),
    );
  });

  it('give no small count away by subtraction, in all sums together', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
        const table = tableOf(cells);
        const truth = truthOf(table);
        const shown = shownIn(suppressSmallCounts(table, statisticsPolicy), truth);
        const found = deduced(equationsOf(table), shown);
        const small = found.filter(
          (name) => (truth.get(name) ?? 0) > 0 && (truth.get(name) ?? 0) < minimumCount,
        );
        expect(small).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('have the same totals by every dimension', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 6 }), (cells) => {
        const by = (order: typeof cells) => suppressSmallCounts(tableOf(order), statisticsPolicy).total;
        const merged = [
          {
            illegal: (cells[0]?.illegal ?? 0) + (cells[1]?.illegal ?? 0),
            harmless: (cells[0]?.harmless ?? 0) + (cells[1]?.harmless ?? 0),
          },
          ...cells.slice(2),
        ];
        expect(by(merged)).toEqual(by(cells));
      }),
    );
  });

  it('are complete if every count is large', () => {
    const table = tableOf([
      { illegal: 30, harmless: 50 },
      { illegal: 60, harmless: 70 },
    ]);

    const shown = suppressSmallCounts(table, statisticsPolicy);

    expect(shown.total).toEqual(table.total);
    expect(shown.rows.map(({ counts }) => counts)).toEqual(table.rows.map(({ counts }) => counts));
  });

  it('have no share of what is not shown', () => {
    expect(illegalShare({ value: null, counts: { ASSESSED: 100, ILLEGAL: 25 }, times: {} })).toBe(0.25);
    expect(illegalShare({ value: null, counts: { ASSESSED: 100, ILLEGAL: null }, times: {} })).toBeNull();
    expect(illegalShare({ value: null, counts: { ASSESSED: 0, ILLEGAL: 0 }, times: {} })).toBeNull();
    expect(illegalShare({ value: null, counts: { ASSESSED: null }, times: {} })).toBeNull();
  });
});
