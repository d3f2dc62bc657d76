import { isConclusive, proofOf } from './consequence-of.js';
import type { ReachabilityObservation } from './reachability.js';

/** A period in which every conclusive observation said “gone”. @internal */
export interface OfflineStretch {
  /** The observations of the content since the absence before it, earliest first; empty when it was never seen. */
  readonly after: readonly ReachabilityObservation[];
  /** Earliest first, never empty. */
  readonly gone: readonly ReachabilityObservation[];
  /** Observations in this period that only look gone, earliest first. */
  readonly hints: readonly ReachabilityObservation[];
  /** The observation of the content that ended the period; `null` while it lasts. */
  readonly until: ReachabilityObservation | null;
}

/** The conclusive observations, in order of time. @internal */
export interface Sightings {
  readonly stretches: readonly OfflineStretch[];
  /** The latest observation of the content. */
  readonly lastThere: ReachabilityObservation | null;
}

const rank = (observation: ReachabilityObservation): number =>
  proofOf(observation.outcome) === 'THERE' ? 1 : 0;

/** Of two observations at one instant, the one that shows the content comes last, so that it decides. @internal */
export const byTime = (first: ReachabilityObservation, second: ReachabilityObservation): number =>
  first.at.getTime() - second.at.getTime() ||
  rank(first) - rank(second) ||
  (first.id < second.id ? -1 : first.id > second.id ? 1 : 0);

/** Sorts the observations up to an instant into observations of the content and periods without it. @internal */
export function sightingsUntil(observations: readonly ReachabilityObservation[], at: Date): Sightings {
  const told = observations
    .filter(({ outcome, at: seenAt }) => proofOf(outcome) !== 'NOTHING' && seenAt.getTime() <= at.getTime())
    .sort(byTime);
  const stretches: OfflineStretch[] = [];
  let lastThere: ReachabilityObservation | null = null;
  let after: ReachabilityObservation[] = [];
  let gone: ReachabilityObservation[] = [];
  let hints: ReachabilityObservation[] = [];
  const end = (until: ReachabilityObservation | null): void => {
    if (gone.length > 0) stretches.push({ after, gone, hints, until });
    if (gone.length > 0) after = [];
    [gone, hints] = [[], []];
  };
  for (const observation of told) {
    if (!isConclusive(observation.outcome)) hints.push(observation);
    else if (proofOf(observation.outcome) === 'GONE') gone.push(observation);
    else {
      end(observation);
      after.push(observation);
      lastThere = observation;
    }
  }
  end(null);
  return { stretches, lastThere };
}
