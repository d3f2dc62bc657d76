import fc from 'fast-check';
import { statisticTimes, TimeBand, timeBandOf, timeBands, type TimeCount } from './times.js';

it.each([
  [-1, 'SAME_DAY'],
  [0, 'SAME_DAY'],
  [1, 'ONE_DAY'],
  [6, 'SIX_DAYS'],
  [7, 'SEVEN_DAYS_OR_MORE'],
  [400, 'SEVEN_DAYS_OR_MORE'],
])('puts %d calendar days into the band %s', (days, band) => {
  expect(timeBandOf(days)).toBe(band);
});

it('names the bands in order', () => {
  expect(timeBands).toEqual(Object.values(TimeBand));
  expect(timeBands.map((_, days) => timeBandOf(days))).toEqual(timeBands);
});

describe('the times of events', () => {
  const taken = fc.array(
    fc.record({
      hours: fc.integer({ min: 0, max: 500 }),
      days: fc.integer({ min: 0, max: 20 }),
      count: fc.integer({ min: 1, max: 5 }),
    }),
  );
  /** Every event one by one, sorted. */
  const single = (counts: readonly TimeCount[]): readonly number[] =>
    counts.flatMap(({ hours, count }) => Array<number>(count).fill(hours)).sort((one, other) => one - other);

  it('have the percentiles of the single events, by the nearest rank', () => {
    fc.assert(
      fc.property(taken, (counts) => {
        const all = single(counts);
        const { count, p50Hours, p90Hours, withinYardstick } = statisticTimes(counts);
        expect(count).toBe(all.length);
        expect(p50Hours).toBe(all[Math.ceil(all.length * 0.5) - 1] ?? null);
        expect(p90Hours).toBe(all[Math.ceil(all.length * 0.9) - 1] ?? null);
        expect(withinYardstick).toBe(all.filter((hours) => hours <= 72).length);
      }),
    );
  });

  it('put every event into one band', () => {
    fc.assert(
      fc.property(taken, (counts) => {
        const { bands, count } = statisticTimes(counts);
        expect(Object.values(bands).reduce((sum, each) => sum + each, 0)).toBe(count);
      }),
    );
  });

  it('have no percentile without an event', () => {
    expect(statisticTimes([])).toMatchObject({
      count: 0,
      p50Hours: null,
      p90Hours: null,
      withinYardstick: 0,
    });
  });
});
