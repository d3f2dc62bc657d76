import { requireInstants } from '../instant.js';
import { removalPolicy, type RemovalPolicy } from './removal-policy.js';
import { cloakingIn } from './cloaking.js';
import { proofOf } from './consequence-of.js';
import type { ReachabilityObservation } from './reachability.js';
import {
  weighRemoval,
  type AbsenceSight,
  type EvidenceGap,
  type RemovalEvidence,
  type RemovalEvidenceClass,
} from './removal-evidence.js';
import { removalWatchPolicy, type RemovalWatchPolicy } from './removal-watch-policy.js';
import { sightingsUntil, type OfflineStretch } from './sightings.js';

/** Whether content is still there, according to the observations. @public */
export const RemovalState = {
  STILL_ONLINE: 'STILL_ONLINE',
  CLOAKED: 'CLOAKED',
  SUSPECTED_GONE: 'SUSPECTED_GONE',
  REMOVED: 'REMOVED',
  BACK_ONLINE: 'BACK_ONLINE',
  UNKNOWN: 'UNKNOWN',
} as const;
export type RemovalState = keyof typeof RemovalState;

/** Why the state is what it is. @public */
export const RemovalReason = {
  NOTHING_CONCLUSIVE_SEEN: 'NOTHING_CONCLUSIVE_SEEN',
  LAST_SEEN_TOO_LONG_AGO: 'LAST_SEEN_TOO_LONG_AGO',
  SEEN_ONLINE: 'SEEN_ONLINE',
  SEEN_ONLINE_AFTER_REMOVAL: 'SEEN_ONLINE_AFTER_REMOVAL',
  SHOWN_TO_SOME_ONLY: 'SHOWN_TO_SOME_ONLY',
  SEEN_GONE_TOO_BRIEFLY: 'SEEN_GONE_TOO_BRIEFLY',
  GONE_BUT_NEVER_SEEN_ONLINE: 'GONE_BUT_NEVER_SEEN_ONLINE',
  GONE_BUT_HOST_CLOAKS: 'GONE_BUT_HOST_CLOAKS',
  GONE_BY_HAND_ALONE: 'GONE_BY_HAND_ALONE',
  SEEN_GONE_REPEATEDLY: 'SEEN_GONE_REPEATEDLY',
  CONFIRMED_BY_PERSON: 'CONFIRMED_BY_PERSON',
  PROVIDER_SAID_AND_SEEN_GONE: 'PROVIDER_SAID_AND_SEEN_GONE',
} as const;
export type RemovalReason = keyof typeof RemovalReason;

/** The settings in addition to the observations. @public */
export interface RemovalSetting {
  readonly at: Date;
  /** When the provider said that it removed the content; `null` or absent when it did not. */
  readonly providerAnsweredAt?: Date | null;
  /** When the case was closed because the content was gone: content seen after that is back. */
  readonly closedAt?: Date | null;
  /**
   * From when on observations by people count for a removal: since the first request; from the beginning when absent.
   */
  readonly byHandSince?: Date | null;
  readonly removal?: RemovalPolicy;
  readonly policy?: RemovalWatchPolicy;
}

/** A state with its reason and the observations that decided. @public */
export interface RemovalConclusion {
  readonly state: RemovalState;
  readonly because: RemovalReason;
  /** The observations that decided, earliest first. */
  readonly decidedBy: readonly ReachabilityObservation[];
  readonly removal: ProvenRemoval | null;
}

/** A proven removal, even if the content came back later. @public */
export interface ProvenRemoval {
  /** The first of the observations that prove it: it was gone from then on. */
  readonly removedAt: Date;
  /** The observation that completed the proof. */
  readonly provenAt: Date;
  readonly because: Extract<
    RemovalReason,
    'SEEN_GONE_REPEATEDLY' | 'PROVIDER_SAID_AND_SEEN_GONE' | 'CONFIRMED_BY_PERSON'
  >;
  readonly evidence: RemovalEvidenceClass;
  /** The observations that count, earliest first. */
  readonly provenBy: readonly ReachabilityObservation[];
}

type Sight = AbsenceSight & { readonly observation: ReachabilityObservation };

const reasonOf: Readonly<Record<RemovalEvidenceClass, ProvenRemoval['because']>> = {
  PROVIDER_WORD_AND_LOOK: 'PROVIDER_SAID_AND_SEEN_GONE',
  TWO_VANTAGE_POINTS: 'SEEN_GONE_REPEATEDLY',
  WATCH_SAW_ONLINE_THEN_GONE: 'SEEN_GONE_REPEATEDLY',
  CONFIRMED_BY_PERSON: 'CONFIRMED_BY_PERSON',
  NOT_CLASSIFIED: 'SEEN_GONE_REPEATEDLY',
};

const lacking: Readonly<Record<EvidenceGap, RemovalReason>> = {
  NOT_OBSERVED_OFFLINE: 'SEEN_GONE_TOO_BRIEFLY',
  TOO_FEW_OBSERVATIONS: 'SEEN_GONE_TOO_BRIEFLY',
  NEVER_SEEN_ONLINE: 'GONE_BUT_NEVER_SEEN_ONLINE',
  HOST_CLOAKS: 'GONE_BUT_HOST_CLOAKS',
  BY_HAND_ALONE: 'GONE_BY_HAND_ALONE',
};

/** The provider’s answer counts for a stretch unless the content was seen after the answer. */
function answerCountsFor({ after, until }: OfflineStretch, answeredAt: Date | null): boolean {
  if (answeredAt === null) return false;
  const time = answeredAt.getTime();
  const last = after.at(-1);
  const isLater = last === undefined || time >= last.at.getTime();
  return isLater && (until === null || time < until.at.getTime());
}

/** An answer dated in the future proves nothing. */
const knownAnswer = ({ at, providerAnsweredAt }: RemovalSetting): Date | null =>
  providerAnsweredAt && providerAnsweredAt.getTime() <= at.getTime() ? providerAnsweredAt : null;

/** The evidence of a removal in one stretch. */
function evidenceOf(
  { after, gone, hints, until }: OfflineStretch,
  setting: RemovalSetting,
  cloaking: readonly ReachabilityObservation[],
): Omit<RemovalEvidence, 'sights'> & { readonly sights: readonly Sight[] } {
  const sight = (observation: ReachabilityObservation, isHint: boolean): Sight => {
    const { at, by, vantagePoints = 1, personId = null } = observation;
    return { at, by, vantagePoints, personId, isHint, observation };
  };
  const { byHandSince } = setting;
  return {
    providerAnswered: answerCountsFor({ after, gone, hints, until }, knownAnswer(setting)),
    sights: [
      ...gone
        .filter(({ by, at }) => by === 'WATCH' || !byHandSince || at >= byHandSince)
        .map((observation) => sight(observation, false)),
      ...hints.filter(({ by }) => by === 'WATCH').map((observation) => sight(observation, true)),
    ],
    watchSawOnline: after.some(({ by, outcome }) => by === 'WATCH' && outcome === 'ONLINE'),
    isCloaked: cloaking.some(({ at, outcome }) => proofOf(outcome) === 'THERE' && at < (gone[0]?.at ?? at)),
  };
}

/** The evidence at an instant that content is gone, as needed for completing a referral. @public */
export function removalEvidenceIn(
  observations: readonly ReachabilityObservation[],
  setting: RemovalSetting,
): RemovalEvidence {
  requireKnownInstants(observations, setting);
  const { stretches } = sightingsUntil(observations, setting.at);
  const current = stretches.at(-1);
  const cloaking = cloakingUntil(observations, setting);
  if (current?.until !== null || current === undefined)
    return {
      providerAnswered: knownAnswer(setting) !== null,
      sights: [],
      watchSawOnline: false,
      isCloaked: cloaking.length > 0,
    };
  const { sights, ...evidence } = evidenceOf(current, setting, cloaking);
  return { ...evidence, sights: sights.map(({ observation: _, ...sight }) => sight) };
}

const cloakingUntil = (observations: readonly ReachabilityObservation[], { at, policy }: RemovalSetting) =>
  cloakingIn(
    observations.filter((each) => each.at <= at),
    (policy ?? removalWatchPolicy).cloakingWithinHours,
  );

/**
 * Decides whether content is still there at an instant, and which observations show it.
 *
 * Does not depend on order; an observation that proves nothing changes nothing. “Removed” needs the same proof as
 * completing a referral (`weighRemoval`). Content seen again after that is `BACK_ONLINE`; content shown to some
 * visitors only is `CLOAKED`. “Still online” and “seems gone” expire and become `UNKNOWN`. House rule. Throws
 * `RangeError` for an invalid `Date`.
 * @public
 */
export function removalState(
  observations: readonly ReachabilityObservation[],
  setting: RemovalSetting,
): RemovalConclusion {
  const { closedAt } = setting;
  requireKnownInstants(observations, setting);
  const { stretches, lastThere } = sightingsUntil(observations, setting.at);
  const cloaking = cloakingUntil(observations, setting);
  const weighed = stretches.map((stretch) =>
    weighRemoval(evidenceOf(stretch, setting, cloaking), setting.removal ?? removalPolicy),
  );
  const removals = weighed.map(({ class: evidence, provenBy }): ProvenRemoval | null => {
    const [first, last] = [provenBy[0], provenBy.at(-1)];
    if (evidence === null || first === undefined || last === undefined) return null;
    return {
      removedAt: first.at,
      provenAt: last.at,
      because: reasonOf[evidence],
      evidence,
      provenBy: provenBy.map(({ observation }) => observation),
    };
  });
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
    const gap = weighed.at(-1)?.gap ?? 'TOO_FEW_OBSERVATIONS';
    return lapse(conclude('SUSPECTED_GONE', lacking[gap], current.gone), setting);
  }
  if (lastThere === null) return conclude('UNKNOWN', 'NOTHING_CONCLUSIVE_SEEN', []);
  const wasClosed = closedAt && lastThere.at.getTime() > closedAt.getTime();
  if (removal !== null || wasClosed)
    return conclude('BACK_ONLINE', 'SEEN_ONLINE_AFTER_REMOVAL', [...(removal?.provenBy ?? []), lastThere]);
  if (cloaking.includes(lastThere)) return conclude('CLOAKED', 'SHOWN_TO_SOME_ONLY', cloaking);
  return lapse(conclude('STILL_ONLINE', 'SEEN_ONLINE', [lastThere]), setting);
}

function lapse(conclusion: RemovalConclusion, { at, policy }: RemovalSetting): RemovalConclusion {
  const last = conclusion.decidedBy.at(-1);
  const hours = (policy ?? removalWatchPolicy).knownForHours;
  if (last !== undefined && at.getTime() - last.at.getTime() <= hours * 3_600_000) return conclusion;
  return { ...conclusion, state: 'UNKNOWN', because: 'LAST_SEEN_TOO_LONG_AGO' };
}

function requireKnownInstants(
  observations: readonly ReachabilityObservation[],
  { at, providerAnsweredAt, closedAt, byHandSince }: RemovalSetting,
): void {
  requireInstants({
    at,
    providerAnsweredAt,
    closedAt,
    byHandSince,
    observations: observations.map((each) => each.at),
  });
}
