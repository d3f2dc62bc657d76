import { hasTimes, StatisticFigure } from './figure.js';
import { YearlyExport, dimensionsOfExport, yearlyExportColumns, yearlyExportLines } from './yearly-export.js';
import { yearlyExports } from './yearly-exports.data.js';
import type { StatisticRow, StatisticTable } from './statistic-row.js';
import { statisticTimes, timeBands } from './times.js';

const rules = Object.entries(yearlyExports).flatMap(([name, all]) =>
  all.map((rule) => [name, rule] as const),
);
const counts = Object.fromEntries(Object.keys(StatisticFigure).map((figure) => [figure, 8]));
const times = Object.fromEntries(
  Object.keys(StatisticFigure).map((figure) => [figure, statisticTimes([{ hours: 80, days: 3, count: 8 }])]),
);
const rowOf = (value: string | null): StatisticRow => ({ value, counts, times });
const notice = JSON.stringify(['Hosting, "X"', 'BASELINE', 'REMOVED']);
const figuresBy = (by: string | null): StatisticTable => ({
  total: rowOf(null),
  rows: by === 'NOTICE' ? [rowOf(notice)] : [rowOf('ONE'), { value: 'NONE', counts: {}, times: {} }],
});
const linesOf = (kind: YearlyExport) => yearlyExportLines(yearlyExports[kind], 2026, figuresBy);

describe('the yearly exports', () => {
  it.each(Object.values(YearlyExport))(
    'state of %s every number once, with a source for each rule',
    (kind) => {
      const lines = linesOf(kind);
      const keys = lines.map(({ number: _number, ...key }) => JSON.stringify(key));

      expect(new Set(keys).size).toBe(keys.length);
      expect(lines.length).toBeGreaterThanOrEqual(yearlyExports[kind].length);
      for (const { source } of yearlyExports[kind]) expect(source).toMatch(/^\S.+\S$/);
    },
  );

  it('ask for times only where they are kept', () => {
    const timed = rules.filter(([, { measure }]) => !['COUNT', 'ILLEGAL_SHARE'].includes(measure));

    expect(timed.length).toBeGreaterThan(10);
    for (const [, { figure, by }] of timed) expect(by === null && hasTimes(figure, null)).toBe(true);
  });

  it('have the documented columns', () => {
    const [line] = linesOf('INHOPE');

    expect(Object.keys(line ?? {})).toEqual(yearlyExportColumns.map(({ code }) => code));
  });

  it('name the provider, the type and the action of each notice, as art. 22(3) demands', () => {
    expect(linesOf('TRUSTED_FLAGGER').filter(({ section }) => section === 'NOTICES_IN_DETAIL')).toEqual([
      {
        year: '2026',
        section: 'NOTICES_IN_DETAIL',
        figure: 'NOTICED',
        provider: 'Hosting, "X"',
        value: 'BASELINE',
        outcome: 'REMOVED',
        measure: 'COUNT',
        number: '8',
      },
    ]);
  });

  it('state the share, percentiles and bands of the year', () => {
    const measured = linesOf('INHOPE')
      .filter(({ section }) => section === 'REMOVED' || section === 'ASSESSED')
      .map(({ section, figure, measure, number }) => `${section} ${figure} ${measure} ${number}`);

    expect(measured).toEqual(
      expect.arrayContaining([
        'ASSESSED ASSESSED ILLEGAL_SHARE 1.0000',
        'REMOVED REMOVED P50_HOURS 80',
        'REMOVED REMOVED P90_HOURS 80',
        'REMOVED REMOVED WITHIN_72_HOURS 0',
        ...timeBands.map((band) => `REMOVED REMOVED ${band} ${band === 'THREE_DAYS' ? 8 : 0}`),
      ]),
    );
  });

  it('leave a number empty that there is none of', () => {
    const empty = (): StatisticTable => ({ total: { value: null, counts: {}, times: {} }, rows: [] });
    const lines = yearlyExportLines(yearlyExports.INHOPE, 2026, empty);

    expect(lines.filter(({ measure }) => measure === 'COUNT').map(({ number }) => number)).toContain('0');
    expect(lines.find(({ measure }) => measure === 'P50_HOURS')?.number).toBe('');
    expect(lines.find(({ measure }) => measure === 'ILLEGAL_SHARE')?.number).toBe('');
  });

  it('read each dimension once', () => {
    expect(dimensionsOfExport(yearlyExports.TRUSTED_FLAGGER)).toEqual([
      null,
      'PROVIDER',
      'CLASSIFICATION',
      'OUTCOME',
      'NOTICE',
    ]);
  });
});

it('keeps times of a provider only for removal after a notice', () => {
  expect(hasTimes('REMOVED_BY_PROVIDER', 'PROVIDER')).toBe(true);
  expect(hasTimes('REMOVED', 'PROVIDER')).toBe(false);
  expect(hasTimes('REMOVED', 'HOSTING_COUNTRY')).toBe(true);
  expect(hasTimes('REMOVED', 'SEX')).toBe(false);
  expect(hasTimes('REPORTS', null)).toBe(false);
});
