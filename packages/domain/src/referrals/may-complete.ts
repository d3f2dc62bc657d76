import { requireInstants } from '../instant.js';
import { casePolicy, type RemovalPolicy } from '../casework/case-policy.js';
import { err, ok, type Result } from '../result.js';
import type { ReferralKind } from '../routing/leg.js';
import type { ReferralOutcome } from './referral-status.js';

const outcomes: Readonly<Record<ReferralKind, readonly ReferralOutcome[]>> = {
  POLICE: ['INVESTIGATED', 'FORWARDED_ABROAD', 'NO_FURTHER_ACTION'],
  HOSTING_PROVIDER: ['REMOVED', 'UNAVAILABLE', 'MOVED', 'REFUSED'],
  INHOPE_HOTLINE: ['TRANSFERRED', 'REMOVED', 'UNAVAILABLE', 'MOVED', 'REFUSED'],
  POLICE_ABROAD: ['FORWARDED_ABROAD', 'INVESTIGATED', 'NO_FURTHER_ACTION'],
  AUTHORITY: ['REMOVED', 'UNAVAILABLE', 'MOVED', 'INVESTIGATED', 'NO_FURTHER_ACTION', 'REFUSED'],
};

/** What a kind of referral can come to. @public */
export const outcomesOf = (kind: ReferralKind): readonly ReferralOutcome[] => outcomes[kind];

/** Whether an outcome says that the content is gone, which somebody must have seen. @public */
export const claimsGone = (outcome: ReferralOutcome): boolean =>
  outcome === 'REMOVED' || outcome === 'UNAVAILABLE';

/** What stands behind the statement that content is gone. @public */
export interface RemovalEvidence {
  /** The hosting provider has said that it acted. */
  readonly providerAnswered: boolean;
  /** Instants at which a check found the address offline, in any order. */
  readonly observedOfflineAt: readonly Date[];
}

/** A referral somebody wants to complete. @public */
export interface Completion {
  readonly kind: ReferralKind;
  readonly outcome: ReferralOutcome;
  readonly evidence: RemovalEvidence;
  /** When it is asked: what is dated later proves nothing. Absent: no observation is left out. */
  readonly at?: Date;
}

/** Why a referral may not be completed with an outcome. @public */
export const CompletionRefusalCode = {
  OUTCOME_NOT_FOR_KIND: 'OUTCOME_NOT_FOR_KIND',
  NOT_OBSERVED_OFFLINE: 'NOT_OBSERVED_OFFLINE',
  TOO_FEW_OBSERVATIONS: 'TOO_FEW_OBSERVATIONS',
} as const;
export type CompletionRefusalCode = keyof typeof CompletionRefusalCode;

/** A refusal to complete, with what would be enough. @public */
export interface CompletionRefusal {
  readonly code: CompletionRefusalCode;
  readonly allowed: readonly ReferralOutcome[];
  /** Observations that count as separate, and how many are needed. */
  readonly observations: number;
  readonly needed: number;
}

/** The instants up to one, earliest first, that count when those too close to the last counted do not. @internal */
export function spacedInstants(
  observedAt: readonly Date[],
  hours: number,
  until: number = Infinity,
): readonly number[] {
  const instants = observedAt.map((at) => at.getTime()).filter((time) => time <= until);
  const counted: number[] = [];
  for (const time of instants.sort((a, b) => a - b)) {
    const last = counted.at(-1);
    if (last === undefined || time - last >= hours * 3_600_000) counted.push(time);
  }
  return counted;
}

function observationsNeeded({ outcome, evidence }: Completion, policy: RemovalPolicy): number {
  if (outcome === 'UNAVAILABLE') return 1;
  if (outcome !== 'REMOVED') return 0;
  return evidence.providerAnswered ? 1 : policy.offlineObservations;
}

/**
 * Whether a referral may be completed with an outcome.
 *
 * "Removed" is said only on the provider's word and an observation, or on observations far enough apart;
 * "unavailable" on one observation. An observation of no known instant counts for nothing; an `at` that is no instant
 * throws `RangeError`. House rule.
 * @public
 */
export function mayComplete(
  completion: Completion,
  policy: RemovalPolicy = casePolicy,
): Result<true, CompletionRefusal> {
  requireInstants({ at: completion.at });
  const allowed = outcomesOf(completion.kind);
  const until = completion.at?.getTime() ?? Infinity;
  const { observedOfflineAt } = completion.evidence;
  const observations = spacedInstants(observedOfflineAt, policy.hoursBetweenObservations, until).length;
  const needed = observationsNeeded(completion, policy);
  const refuse = (code: CompletionRefusalCode) => err({ code, allowed, observations, needed });
  if (!allowed.includes(completion.outcome)) return refuse('OUTCOME_NOT_FOR_KIND');
  if (observations >= needed) return ok(true);
  return refuse(observations === 0 ? 'NOT_OBSERVED_OFFLINE' : 'TOO_FEW_OBSERVATIONS');
}
