import { isConclusive, proofOf } from './consequence-of.js';
import type { ReachabilityObservation } from './reachability.js';
import { byTime } from './sightings.js';

/**
 * The observations that show that a host cloaks, earliest first: two networks with different results at one time, or a
 * person who saw the content soon after the watch got “gone”. When the next check of the watch finds the content too,
 * it had only come back. House rule.
 * @internal
 */
export function cloakingIn(
  observations: readonly ReachabilityObservation[],
  withinHours: number,
): readonly ReachabilityObservation[] {
  const conclusive = observations.filter(({ outcome }) => isConclusive(outcome)).sort(byTime);
  const byWatch = conclusive.filter(({ by }) => by === 'WATCH');
  const showing = conclusive.flatMap((seen) => {
    if (seen.outcome === 'CLOAKED') return [seen];
    if (seen.by !== 'PERSON' || proofOf(seen.outcome) !== 'THERE') return [];
    const told = byWatch.filter(({ at }) => at <= seen.at).at(-1);
    const next = byWatch.find(({ at }) => at > seen.at);
    const isTold = told !== undefined && proofOf(told.outcome) === 'GONE';
    const isSoon = isTold && seen.at.getTime() - told.at.getTime() <= withinHours * 3_600_000;
    const isSeenToo = next !== undefined && proofOf(next.outcome) === 'THERE' && next.outcome !== 'CLOAKED';
    return isSoon && !isSeenToo ? [told, seen] : [];
  });
  return [...new Set(showing)].sort(byTime);
}
