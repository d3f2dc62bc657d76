import { requireInstants } from '../instant.js';
import { removalPolicy, type RemovalPolicy } from './removal-policy.js';
import { consequenceOf } from './consequence-of.js';
import type { ReachabilityObservation } from './reachability.js';
import { removalState, type RemovalConclusion } from './removal-state.js';
import { spacedBy } from './spaced-by.js';
import { removalWatchPolicy, type CheckBand, type RemovalWatchPolicy } from './removal-watch-policy.js';

/** Why the next check of an address is at its time, or why there is none. @public */
export const CheckReason = {
  NOT_LOOKED_YET: 'NOT_LOOKED_YET',
  REMOVAL_WAS_ASKED: 'REMOVAL_WAS_ASKED',
  STILL_WATCHED: 'STILL_WATCHED',
  REMOVAL_TO_CONFIRM: 'REMOVAL_TO_CONFIRM',
  MAY_COME_BACK: 'MAY_COME_BACK',
  SERVER_ASKS_FOR_PATIENCE: 'SERVER_ASKS_FOR_PATIENCE',
  NOT_CHECKABLE_FROM_HERE: 'NOT_CHECKABLE_FROM_HERE',
  HELD_BY_POLICE: 'HELD_BY_POLICE',
  WATCH_IS_OVER: 'WATCH_IS_OVER',
} as const;
export type CheckReason = keyof typeof CheckReason;

/** The facts about a watched address. @public */
export interface WatchFacts {
  /** When it was first handed over. */
  readonly watchedSince: Date;
  /** The latest request to remove it; `null` before the first. */
  readonly askedAt: Date | null;
  /** When the provider said that it removed the content. */
  readonly providerAnsweredAt: Date | null;
  /** When the case was closed because the content was gone; `null` while it is open. */
  readonly closedAt: Date | null;
  /** Whether police want no checks of the address. */
  readonly isHeld: boolean;
  readonly observations: readonly ReachabilityObservation[];
}

/** When the next check is, and why; `at` is `null` when there is none. @public */
export interface NextCheck {
  readonly at: Date | null;
  readonly because: CheckReason;
}

const hour = 3_600_000;

const plus = (instant: Date, hours: number): Date => new Date(instant.getTime() + hours * hour);
const latestOf = (...instants: readonly (Date | null)[]): Date =>
  new Date(Math.max(...instants.flatMap((instant) => (instant === null ? [] : [instant.getTime()]))));
const earliestOf = (first: Date, second: Date): Date => (first <= second ? first : second);

/** Throws `RangeError` when any date of the facts is invalid. @internal */
export const requireWatchInstants = (facts: WatchFacts): void => {
  const { watchedSince, askedAt, providerAnsweredAt, closedAt, observations } = facts;
  requireInstants({
    watchedSince,
    askedAt,
    providerAnsweredAt,
    closedAt,
    observations: observations.map(({ at }) => at),
  });
};

/** The newest observation; of two at the same instant, the first in the list. @internal */
export const latestObservation = (
  observations: readonly ReachabilityObservation[],
): ReachabilityObservation | null =>
  observations.reduce<ReachabilityObservation | null>(
    (latest, each) => (latest === null || each.at > latest.at ? each : latest),
    null,
  );

const bandAt = (bands: readonly CheckBand[], hours: number): CheckBand | undefined =>
  bands.find(({ untilHours }) => untilHours === null || hours < untilHours);

const hoursFrom = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / hour;

/** While it is gone: the interval depends on the time since the removal. Ends with the last band. */
function afterRemoval(goneSince: Date, last: Date, policy: RemovalWatchPolicy): NextCheck {
  const from = latestOf(goneSince, last);
  const band = bandAt(policy.afterRemoval, hoursFrom(goneSince, from));
  return band === undefined
    ? { at: null, because: 'WATCH_IS_OVER' }
    : { at: plus(from, band.everyHours), because: 'MAY_COME_BACK' };
}

/** While it is there or unknown: soon after a removal request, then at intervals that depend on the time since. */
function whileOnline(
  facts: WatchFacts,
  last: Date,
  conclusion: RemovalConclusion,
  policy: RemovalWatchPolicy,
): NextCheck {
  const backSince = conclusion.state === 'BACK_ONLINE' ? (conclusion.decidedBy.at(-1)?.at ?? null) : null;
  const anchor = latestOf(facts.watchedSince, facts.askedAt, backSince);
  const band = bandAt(policy.whileOnline, hoursFrom(anchor, latestOf(anchor, last)));
  const usual = plus(last, (band ?? policy.whileOnline.at(-1))?.everyHours ?? policy.uncheckableHours);
  if (facts.askedAt === null || facts.askedAt <= last) return { at: usual, because: 'STILL_WATCHED' };
  const soon = plus(facts.askedAt, policy.afterNoticeMinutes / 60);
  return { at: earliestOf(soon, usual), because: soon <= usual ? 'REMOVAL_WAS_ASKED' : 'STILL_WATCHED' };
}

/** A server that asks for fewer requests gets none for a while, even after a removal request. */
function afterPause(last: Date, usual: NextCheck, policy: RemovalWatchPolicy): NextCheck {
  const earliest = plus(last, policy.laterHours);
  return usual.at !== null && usual.at < earliest
    ? { at: earliest, because: 'SERVER_ASKS_FOR_PATIENCE' }
    : usual;
}

/**
 * Seen gone, but not often enough: the next check is when a further observation counts, and not more often than usual.
 */
function checkToConfirm(
  conclusion: RemovalConclusion,
  last: Date,
  usual: NextCheck,
  removal: RemovalPolicy,
): NextCheck {
  const counted = spacedBy(conclusion.decidedBy, removal.hoursBetweenObservations).at(-1);
  if (counted === undefined || usual.at === null) return usual;
  const counts = plus(counted.at, removal.hoursBetweenObservations);
  return counts > last ? { at: counts, because: 'REMOVAL_TO_CONFIRM' } : usual;
}

/**
 * When to check an address next, given its observations: soon after a removal request, then at increasing intervals;
 * when one more observation would prove the removal; then in case the content comes back, until the watch ends.
 *
 * Never before the last observation, and never while police want no checks. House rule. Throws `RangeError` for an
 * invalid `Date`.
 * @public
 */
export function nextCheckAt(
  facts: WatchFacts,
  policy: RemovalWatchPolicy = removalWatchPolicy,
  removal: RemovalPolicy = removalPolicy,
): NextCheck {
  requireWatchInstants(facts);
  if (facts.isHeld && !policy.checksWhileHeld) return { at: null, because: 'HELD_BY_POLICE' };
  const last = latestObservation(facts.observations);
  if (last === null && facts.closedAt === null) {
    const first = plus(facts.watchedSince, policy.firstCheckMinutes / 60);
    return { at: first, because: 'NOT_LOOKED_YET' };
  }
  const conclusion = removalState(facts.observations, {
    at: latestOf(last?.at ?? null, facts.closedAt),
    providerAnsweredAt: facts.providerAnsweredAt,
    closedAt: facts.closedAt,
    byHandSince: facts.watchedSince,
    removal,
    policy,
  });
  if (facts.closedAt !== null && conclusion.state === 'BACK_ONLINE')
    return { at: null, because: 'WATCH_IS_OVER' };
  const goneSince =
    facts.closedAt ?? (conclusion.state === 'REMOVED' ? (conclusion.removal?.provenAt ?? null) : null);
  if (goneSince !== null) return afterRemoval(goneSince, latestOf(last?.at ?? null, goneSince), policy);
  if (last === null) return { at: null, because: 'WATCH_IS_OVER' };
  const { nextLook } = consequenceOf(last.outcome);
  if (nextLook === 'SELDOM')
    return { at: plus(last.at, policy.uncheckableHours), because: 'NOT_CHECKABLE_FROM_HERE' };
  const usual = whileOnline(facts, last.at, conclusion, policy);
  if (nextLook === 'LATER') return afterPause(last.at, usual, policy);
  return conclusion.because === 'SEEN_GONE_TOO_BRIEFLY'
    ? checkToConfirm(conclusion, last.at, usual, removal)
    : usual;
}
