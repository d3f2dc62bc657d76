import { yardstickHours } from '../deadlines/yardstick.js';

/** Calendar days between two events. INHOPE publishes “same day” and numbers of days. @public */
export const TimeBand = {
  SAME_DAY: 'SAME_DAY',
  ONE_DAY: 'ONE_DAY',
  TWO_DAYS: 'TWO_DAYS',
  THREE_DAYS: 'THREE_DAYS',
  FOUR_DAYS: 'FOUR_DAYS',
  FIVE_DAYS: 'FIVE_DAYS',
  SIX_DAYS: 'SIX_DAYS',
  SEVEN_DAYS_OR_MORE: 'SEVEN_DAYS_OR_MORE',
} as const;
export type TimeBand = keyof typeof TimeBand;

/** All bands, shortest first. @public */
export const timeBands = Object.keys(TimeBand) as readonly TimeBand[];

/** The band of a number of calendar days. A negative number is the same day. @public */
export const timeBandOf = (days: number): TimeBand =>
  timeBands[Math.min(Math.max(0, days), timeBands.length - 1)] ?? 'SEVEN_DAYS_OR_MORE';

/** A number of events that took the same time. @public */
export interface TimeCount {
  readonly hours: number;
  readonly days: number;
  readonly count: number;
}

/** How long events took. @public */
export interface StatisticTimes {
  readonly count: number | null;
  /** Half of the events took at most so many hours; `null` without events. */
  readonly p50Hours: number | null;
  /** Nine of ten events took at most so many hours. */
  readonly p90Hours: number | null;
  /** Events that took at most 72 hours. */
  readonly withinYardstick: number | null;
  readonly bands: Readonly<Record<TimeBand, number | null>>;
}

/** Percentiles by the nearest rank, the number within 72 hours, and the number in each band. @public */
export function statisticTimes(taken: readonly TimeCount[]): StatisticTimes & {
  readonly count: number;
  readonly withinYardstick: number;
  readonly bands: Readonly<Record<TimeBand, number>>;
} {
  const count = sum(taken);
  const bandCount = (band: TimeBand) => sum(taken.filter(({ days }) => timeBandOf(days) === band));
  return {
    count,
    p50Hours: nearestRank(taken, count * 0.5),
    p90Hours: nearestRank(taken, count * 0.9),
    withinYardstick: sum(taken.filter(({ hours }) => hours <= yardstickHours)),
    bands: Object.fromEntries(timeBands.map((band) => [band, bandCount(band)])) as Record<TimeBand, number>,
  };
}

const sum = (taken: readonly TimeCount[]): number => taken.reduce((total, { count }) => total + count, 0);

function nearestRank(taken: readonly TimeCount[], rank: number): number | null {
  const sorted = [...taken].sort((one, other) => one.hours - other.hours);
  let seen = 0;
  for (const { hours, count } of sorted) {
    seen += count;
    if (count > 0 && seen >= rank) return hours;
  }
  return null;
}
