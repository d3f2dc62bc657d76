import { requireInstants } from '../instant.js';
import { casePolicy, type RemovalPolicy } from '../casework/case-policy.js';
import { mayComplete, spacedInstants } from '../referrals/may-complete.js';
import type { ReachabilityObservation } from './reachability.js';
import { removalWatchPolicy, type RemovalWatchPolicy } from './removal-watch-policy.js';
import { sightingsUntil, type OfflineStretch } from './sightings.js';

/** Whether content is still there, as far as anybody has seen. @public */
export const RemovalState = {
  STILL_ONLINE: 'STILL_ONLINE',
  SUSPECTED_GONE: 'SUSPECTED_GONE',
  REMOVED: 'REMOVED',
  BACK_ONLINE: 'BACK_ONLINE',
  UNKNOWN: 'UNKNOWN',
} as const;
export type RemovalState = keyof typeof RemovalState;

/** What a state rests on. @public */
export const RemovalReason = {
  NOTHING_CONCLUSIVE_SEEN: 'NOTHING_CONCLUSIVE_SEEN',
  LAST_SEEN_TOO_LONG_AGO: 'LAST_SEEN_TOO_LONG_AGO',
  SEEN_ONLINE: 'SEEN_ONLINE',
  SEEN_ONLINE_AFTER_REMOVAL: 'SEEN_ONLINE_AFTER_REMOVAL',
  SEEN_GONE_TOO_BRIEFLY: 'SEEN_GONE_TOO_BRIEFLY',
  SEEN_GONE_REPEATEDLY: 'SEEN_GONE_REPEATEDLY',
  PROVIDER_SAID_AND_SEEN_GONE: 'PROVIDER_SAID_AND_SEEN_GONE',
} as const;
export type RemovalReason = keyof typeof RemovalReason;

/** What is asked beside the observations. @public */
export interface RemovalSetting {
  readonly at: Date;
  /** When the provider said that it removed the content; `null` or absent when it did not. */
  readonly providerAnsweredAt?: Date | null;
  /** When the work on it ended because it was gone: whoever sees the content after that sees it back. */
  readonly closedAt?: Date | null;
  readonly removal?: RemovalPolicy;
  readonly policy?: RemovalWatchPolicy;
}

/** A state with what decided it. @public */
export interface RemovalConclusion {
  readonly state: RemovalState;
  readonly because: RemovalReason;
  /** The observations that decided, earliest first. */
  readonly decidedBy: readonly ReachabilityObservation[];
  readonly removal: ProvenRemoval | null;
}

/** A removal that was proven, even if the content came back later. @public */
export interface ProvenRemoval {
  /** The first of the observations that prove it: from then on it was gone. */
  readonly removedAt: Date;
  /** The observation with which it was proven. */
  readonly provenAt: Date;
  readonly because: Extract<RemovalReason, 'SEEN_GONE_REPEATEDLY' | 'PROVIDER_SAID_AND_SEEN_GONE'>;
  /** The observations that count, earliest first. */
  readonly provenBy: readonly ReachabilityObservation[];
}

/** The provider's word counts for a stretch unless the content was seen after it was given. */
function isWordFor({ after, until }: OfflineStretch, answeredAt: Date | null): boolean {
  if (answeredAt === null) return false;
  const time = answeredAt.getTime();
  const isLater = after === null || time >= after.at.getTime();
  return isLater && (until === null || time < until.at.getTime());
}

const isEnough = (
  gone: readonly ReachabilityObservation[],
  providerAnswered: boolean,
  policy: RemovalPolicy,
) =>
  mayComplete(
    {
      kind: 'HOSTING_PROVIDER',
      outcome: 'REMOVED',
      evidence: { providerAnswered, observedOfflineAt: gone.map(({ at }) => at) },
    },
    policy,
  ).ok;

/** The removal that a stretch proves, by the rule by which a referral is completed. */
function removalIn(stretch: OfflineStretch, setting: RemovalSetting): ProvenRemoval | null {
  const policy = setting.removal ?? casePolicy;
  const isWord = isWordFor(stretch, knownAnswer(setting));
  if (!isEnough(stretch.gone, isWord, policy)) return null;
  const bySight = isEnough(stretch.gone, false, policy);
  const instants = spacedInstants(
    stretch.gone.map(({ at }) => at),
    policy.hoursBetweenObservations,
  ).slice(0, bySight ? Math.max(policy.offlineObservations, 1) : 1);
  const provenBy = instants.flatMap((time) => stretch.gone.find(({ at }) => at.getTime() === time) ?? []);
  const [first] = provenBy;
  const last = provenBy.at(-1);
  if (first === undefined || last === undefined) return null;
  const because = bySight ? 'SEEN_GONE_REPEATEDLY' : 'PROVIDER_SAID_AND_SEEN_GONE';
  return { removedAt: first.at, provenAt: last.at, because, provenBy };
}

/** An answer from the future proves nothing. */
const knownAnswer = ({ at, providerAnsweredAt }: RemovalSetting): Date | null =>
  providerAnsweredAt && providerAnsweredAt.getTime() <= at.getTime() ? providerAnsweredAt : null;

/**
 * Whether content is still there at an instant, and which observations say so.
 *
 * Independent of order; what proves nothing changes nothing. "Removed" takes what completing a referral takes:
 * observations far enough apart with no sight of the content between, or the provider's word and one observation.
 * The content seen again after that is `BACK_ONLINE`. "Still online" and "seems gone" lapse into `UNKNOWN`.
 * House rule. Throws `RangeError` for a `Date` that is no instant.
 * @public
 */
export function removalState(
  observations: readonly ReachabilityObservation[],
  setting: RemovalSetting,
): RemovalConclusion {
  const { at, providerAnsweredAt, closedAt } = setting;
  requireInstants({ at, providerAnsweredAt, closedAt, observations: observations.map((each) => each.at) });
  const { stretches, lastThere } = sightingsUntil(observations, setting.at);
  const removals = stretches.map((stretch) => removalIn(stretch, setting));
  const removal = removals.findLast((each) => each !== null) ?? null;
  const stretch = stretches.at(-1);
  const current = stretch?.until === null ? stretch : undefined;
  const conclude = (
    state: RemovalState,
    because: RemovalReason,
    decidedBy: readonly ReachabilityObservation[],
  ): RemovalConclusion => ({ state, because, decidedBy, removal });
  if (current !== undefined) {
    const proven = removals.at(-1) ?? null;
    if (proven !== null) return conclude('REMOVED', proven.because, proven.provenBy);
    return lapse(conclude('SUSPECTED_GONE', 'SEEN_GONE_TOO_BRIEFLY', current.gone), setting);
  }
  if (lastThere === null) return conclude('UNKNOWN', 'NOTHING_CONCLUSIVE_SEEN', []);
  const wasClosed = setting.closedAt && lastThere.at.getTime() > setting.closedAt.getTime();
  if (removal !== null || wasClosed)
    return conclude('BACK_ONLINE', 'SEEN_ONLINE_AFTER_REMOVAL', [...(removal?.provenBy ?? []), lastThere]);
  return lapse(conclude('STILL_ONLINE', 'SEEN_ONLINE', [lastThere]), setting);
}

function lapse(conclusion: RemovalConclusion, { at, policy }: RemovalSetting): RemovalConclusion {
  const last = conclusion.decidedBy.at(-1);
  const hours = (policy ?? removalWatchPolicy).knownForHours;
  if (last !== undefined && at.getTime() - last.at.getTime() <= hours * 3_600_000) return conclusion;
  return { ...conclusion, state: 'UNKNOWN', because: 'LAST_SEEN_TOO_LONG_AGO' };
}
