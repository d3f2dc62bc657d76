import { requireInstants } from '../instant.js';
import { removalPolicy, type RemovalPolicy } from '../removal/removal-policy.js';
import { err, ok, type Result } from '../result.js';
import {
  supportsAnswer,
  weighRemoval,
  type EvidenceGap,
  type RemovalEvidence,
} from '../removal/removal-evidence.js';
import { spacedBy } from '../removal/spaced-by.js';
import type { ReferralKind } from '../routing/leg.js';
import type { ReferralOutcome } from './referral-status.js';

const outcomes: Readonly<Record<ReferralKind, readonly ReferralOutcome[]>> = {
  POLICE: ['INVESTIGATED', 'FORWARDED_ABROAD', 'NO_FURTHER_ACTION'],
  HOSTING_PROVIDER: ['REMOVED', 'UNAVAILABLE', 'MOVED', 'REFUSED'],
  INHOPE_HOTLINE: ['TRANSFERRED', 'REMOVED', 'UNAVAILABLE', 'MOVED', 'REFUSED'],
  POLICE_ABROAD: ['FORWARDED_ABROAD', 'INVESTIGATED', 'NO_FURTHER_ACTION'],
  AUTHORITY: ['REMOVED', 'UNAVAILABLE', 'MOVED', 'INVESTIGATED', 'NO_FURTHER_ACTION', 'REFUSED'],
};

/** The possible outcomes of a kind of referral. @public */
export const outcomesOf = (kind: ReferralKind): readonly ReferralOutcome[] => outcomes[kind];

/** Whether an outcome says that the content is gone, which needs an observation. @public */
export const claimsGone = (outcome: ReferralOutcome): boolean =>
  outcome === 'REMOVED' || outcome === 'UNAVAILABLE';

/** A referral to be completed, with its outcome and evidence. @public */
export interface Completion {
  readonly kind: ReferralKind;
  readonly outcome: ReferralOutcome;
  readonly evidence: RemovalEvidence;
  /** The instant of the request: later observations prove nothing. When absent, no observation is left out. */
  readonly at?: Date;
}

/** Why a referral may not be completed with an outcome. @public */
export const CompletionRefusalCode = {
  OUTCOME_NOT_FOR_KIND: 'OUTCOME_NOT_FOR_KIND',
  NOT_OBSERVED_OFFLINE: 'NOT_OBSERVED_OFFLINE',
  TOO_FEW_OBSERVATIONS: 'TOO_FEW_OBSERVATIONS',
  NEVER_SEEN_ONLINE: 'NEVER_SEEN_ONLINE',
  HOST_CLOAKS: 'HOST_CLOAKS',
  BY_HAND_ALONE: 'BY_HAND_ALONE',
} as const;
export type CompletionRefusalCode = keyof typeof CompletionRefusalCode;

/** A refusal to complete, with what would be enough. @public */
export interface CompletionRefusal {
  readonly code: CompletionRefusalCode;
  readonly allowed: readonly ReferralOutcome[];
  /** The number of separate observations, and the number needed. */
  readonly observations: number;
  readonly needed: number;
}

/** The number of observations that count: not those that only look gone, and not those at the wrong time. */
const countedIn = ({ sights }: RemovalEvidence, policy: RemovalPolicy): number =>
  spacedBy(
    sights.filter(({ isHint }) => isHint !== true),
    policy.hoursBetweenObservations,
  ).length;

/**
 * Whether content may be called unavailable: one observation is enough, but not of a person alone, nor of a cloaked
 * host.
 */
function gapOfUnavailable(evidence: RemovalEvidence): EvidenceGap | null {
  const { sights, providerAnswered, isCloaked } = evidence;
  const plain = sights.filter(({ isHint }) => isHint !== true);
  const person = plain.some(({ by }) => by === 'PERSON');
  if (plain.length === 0) return 'NOT_OBSERVED_OFFLINE';
  if (!person) return isCloaked ? 'HOST_CLOAKS' : null;
  const isAnswered = providerAnswered && plain.some((sight) => supportsAnswer(sight, evidence));
  return isAnswered || sights.some(({ by }) => by === 'WATCH') ? null : 'BY_HAND_ALONE';
}

function gapOf(
  { outcome }: Completion,
  evidence: RemovalEvidence,
  policy: RemovalPolicy,
): EvidenceGap | null {
  if (outcome === 'UNAVAILABLE') return gapOfUnavailable(evidence);
  return outcome === 'REMOVED' ? weighRemoval(evidence, policy).gap : null;
}

const observationsNeeded = ({ outcome, evidence }: Completion, policy: RemovalPolicy): number => {
  if (!claimsGone(outcome)) return 0;
  return outcome === 'UNAVAILABLE' || evidence.providerAnswered ? 1 : policy.offlineObservations;
};

/**
 * Decides whether a referral may be completed with an outcome.
 *
 * “Removed” requires proof of a removal (`weighRemoval`). “Unavailable” requires one observation that is not only a
 * person’s. An observation with an invalid date does not count; an invalid `at` throws `RangeError`. House rule.
 * @public
 */
export function mayComplete(
  completion: Completion,
  policy: RemovalPolicy = removalPolicy,
): Result<true, CompletionRefusal> {
  requireInstants({ at: completion.at });
  const allowed = outcomesOf(completion.kind);
  const until = completion.at?.getTime() ?? Infinity;
  const sights = completion.evidence.sights.filter(({ at }) => at.getTime() <= until);
  const evidence = { ...completion.evidence, sights };
  const refuse = (code: CompletionRefusalCode) =>
    err({
      code,
      allowed,
      observations: countedIn(evidence, policy),
      needed: observationsNeeded(completion, policy),
    });
  if (!allowed.includes(completion.outcome)) return refuse('OUTCOME_NOT_FOR_KIND');
  const gap = gapOf(completion, evidence, policy);
  return gap === null ? ok(true) : refuse(gap);
}
