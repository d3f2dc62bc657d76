import { requireInstants } from '../instant.js';

/** The limits of work with reported content. @public */
export interface ExposurePolicy {
  /** Max minutes of work without a break. */
  readonly sessionMinutes: number;
  /** How long a break is at least. A shorter pause does not end a session. */
  readonly breakMinutes: number;
  /** Max minutes of work in any 24 hours. */
  readonly dayMinutes: number;
  /** Max minutes of work in any seven days. */
  readonly weekMinutes: number;
  /** Max minutes of a session during which no colleague works. */
  readonly aloneMinutes: number;
}

/**
 * The default, from the practice of the Belgian hotline as reported by RTL in 2025: at most two hours a day on three days
 * a week, always two persons, and a break of 15 minutes after each session. That a session may be as long as the day
 * allows, and that a person may be alone until the colleague begins, for at most 15 minutes, are house rules. The INHOPE
 * membership requires a welfare policy, but no figures.
 * @public
 */
export const exposurePolicy: ExposurePolicy = {
  sessionMinutes: 120,
  breakMinutes: 15,
  dayMinutes: 120,
  weekMinutes: 360,
  aloneMinutes: 15,
};

/** No limits, for a demo or for a hotline that keeps its limits elsewhere. @public */
export const noExposureLimits: ExposurePolicy = {
  sessionMinutes: Number.POSITIVE_INFINITY,
  breakMinutes: 0,
  dayMinutes: Number.POSITIVE_INFINITY,
  weekMinutes: Number.POSITIVE_INFINITY,
  aloneMinutes: Number.POSITIVE_INFINITY,
};

/** The limits that a person can reach. @public */
export const ExposureLimit = {
  SESSION: 'SESSION',
  DAY: 'DAY',
  WEEK: 'WEEK',
  ALONE: 'ALONE',
} as const;
export type ExposureLimit = keyof typeof ExposureLimit;

/** A time during which a person had a claim on a case. Periods may overlap and may end in the future. @public */
export interface WorkPeriod {
  readonly from: Date;
  readonly to: Date;
}

/** The work of a person and of all colleagues, at least of the last seven days. @public */
export interface ExposureFacts {
  readonly own: readonly WorkPeriod[];
  readonly colleagues: readonly WorkPeriod[];
  readonly at: Date;
}

/** How long a person has worked, which limits are reached, and when the next case can be claimed. @public */
export interface Exposure {
  readonly sessionMinutes: number;
  readonly dayMinutes: number;
  readonly weekMinutes: number;
  /** The minutes of this session during which no colleague worked. */
  readonly aloneMinutes: number;
  readonly reached: readonly ExposureLimit[];
  /** When no limit is reached any more, if the person stops now; `null` when none is reached. */
  readonly nextClaimAt: Date | null;
}

type Span = readonly [from: number, to: number];

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * Measures how long a person has worked with reported content, and which limits are reached. Time with several claims
 * counts once. A claim counts until it ends or expires, also when nobody looked. Throws `RangeError` for an invalid
 * `Date`.
 * @public
 */
export function exposureOf(facts: ExposureFacts, policy: ExposurePolicy = exposurePolicy): Exposure {
  requireInstants({ at: facts.at });
  const at = facts.at.getTime();
  const own = merged(facts.own, at);
  const colleagues = merged(facts.colleagues, at);
  const session = sessionOf(own, at, policy.breakMinutes * minute);
  const alone = lengthOf(session) - lengthOf(overlapOf(session, colleagues));
  const hasCompany = facts.colleagues.some(({ from, to }) => from.getTime() <= at && to.getTime() > at);
  const afterBreak = (session.at(-1)?.[1] ?? at) + policy.breakMinutes * minute;
  const ends: readonly (readonly [ExposureLimit, number | null])[] = [
    ['SESSION', lengthOf(session) >= policy.sessionMinutes * minute ? afterBreak : null],
    ['DAY', below(own, policy.dayMinutes, day, at)],
    ['WEEK', below(own, policy.weekMinutes, 7 * day, at)],
    ['ALONE', alone >= policy.aloneMinutes * minute && session.length > 0 && !hasCompany ? afterBreak : null],
  ];
  const reached = ends.flatMap(([limit, end]) => (end === null ? [] : [{ limit, end }]));
  return {
    sessionMinutes: minutesOf(session),
    dayMinutes: minutesOf(since(own, at - day)),
    weekMinutes: minutesOf(since(own, at - 7 * day)),
    aloneMinutes: Math.floor(alone / minute),
    reached: reached.map(({ limit }) => limit),
    nextClaimAt: reached.length === 0 ? null : new Date(Math.max(...reached.map(({ end }) => end))),
  };
}

/** The periods up to `at` without overlaps, in order. */
function merged(periods: readonly WorkPeriod[], at: number): readonly Span[] {
  for (const { from, to } of periods) requireInstants({ from, to });
  const spans = periods
    .map(({ from, to }): Span => [from.getTime(), Math.min(to.getTime(), at)])
    .filter(([from, to]) => from < to)
    .sort(([one], [other]) => one - other);
  return joined(spans, 0);
}

/** Joins spans, in order, between which there is at most this gap. */
function joined(spans: readonly Span[], gap: number): readonly Span[] {
  const result: Span[] = [];
  for (const [from, to] of spans) {
    const last = result.at(-1);
    if (last !== undefined && from - last[1] <= gap)
      result[result.length - 1] = [last[0], Math.max(last[1], to)];
    else result.push([from, to]);
  }
  return result;
}

/** The spans since the last break, which is not over yet; empty after a break. */
function sessionOf(spans: readonly Span[], at: number, pause: number): readonly Span[] {
  const last = joined(spans, pause - 1).at(-1);
  return last === undefined || at - last[1] >= pause ? [] : since(spans, last[0]);
}

const since = (spans: readonly Span[], begin: number): readonly Span[] =>
  spans.filter(([, to]) => to > begin).map(([from, to]) => [Math.max(from, begin), to]);

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, [from, to]) => sum + to - from, 0);

const minutesOf = (spans: readonly Span[]): number => Math.floor(lengthOf(spans) / minute);

const overlapOf = (spans: readonly Span[], others: readonly Span[]): readonly Span[] =>
  spans.flatMap(([from, to]) =>
    others
      .map(([begin, end]): Span => [Math.max(from, begin), Math.min(to, end)])
      .filter(([begin, end]) => begin < end),
  );

/** When the work within a sliding window is below a limit again, if no more is added; `null` when it is now. */
function below(spans: readonly Span[], maxMinutes: number, window: number, at: number): number | null {
  const within = since(spans, at - window);
  let left = maxMinutes * minute;
  for (const [from, to] of [...within].reverse()) {
    if (to - from >= left) {
      const end = to - left + window;
      return end + minute;
    }
    left -= to - from;
  }
  return null;
}
