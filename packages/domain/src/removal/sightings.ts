import { isConclusive, proofOf } from './consequence-of.js';
import type { ReachabilityObservation } from './reachability.js';

/** A stretch in which everything conclusive that was seen said "gone". @internal */
export interface OfflineStretch {
  /** The last sight of the content before it; `null` when it was never seen. */
  readonly after: ReachabilityObservation | null;
  /** Earliest first, never empty. */
  readonly gone: readonly ReachabilityObservation[];
  /** The sight of the content that ended it; `null` while it lasts. */
  readonly until: ReachabilityObservation | null;
}

/** What the conclusive observations say, in the order of time. @internal */
export interface Sightings {
  readonly stretches: readonly OfflineStretch[];
  /** The latest sight of the content. */
  readonly lastThere: ReachabilityObservation | null;
}

const rank = (observation: ReachabilityObservation): number =>
  proofOf(observation.outcome) === 'THERE' ? 1 : 0;

/** Of two at one instant the sight of the content comes last, so that it has the last word. */
const byTime = (first: ReachabilityObservation, second: ReachabilityObservation): number =>
  first.at.getTime() - second.at.getTime() ||
  rank(first) - rank(second) ||
  (first.id < second.id ? -1 : first.id > second.id ? 1 : 0);

/** Sorts the conclusive observations up to an instant into sights of the content and stretches without it. @internal */
export function sightingsUntil(observations: readonly ReachabilityObservation[], at: Date): Sightings {
  const conclusive = observations
    .filter((each) => isConclusive(each.outcome) && each.at.getTime() <= at.getTime())
    .sort(byTime);
  const stretches: OfflineStretch[] = [];
  let lastThere: ReachabilityObservation | null = null;
  let gone: ReachabilityObservation[] = [];
  for (const observation of conclusive) {
    if (proofOf(observation.outcome) === 'GONE') gone.push(observation);
    else {
      if (gone.length > 0) stretches.push({ after: lastThere, gone, until: observation });
      gone = [];
      lastThere = observation;
    }
  }
  if (gone.length > 0) stretches.push({ after: lastThere, gone, until: null });
  return { stretches, lastThere };
}
