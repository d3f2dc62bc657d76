import type { EntityManager } from '@mikro-orm/postgresql';
import {
  claimsGone,
  mayObserveByHand,
  Permission,
  permissionToComplete,
  removalEvidenceIn,
  type CompletionRefusal,
  type RemovalEvidence,
} from '@meldpunt/domain';
import { may } from '../../platform/auth/viewer.js';
import { forbidden } from '../../platform/graphql/access-error.js';
import type { SignedInContext } from '../../platform/context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import {
  invalidInput,
  notFound,
  staleVersion,
  transitionNotAllowed,
  type FieldProblem,
} from '../../platform/graphql/user-error.js';
import {
  asObservation,
  reachabilityOfItems,
  recordReachability,
  type NewReachability,
} from '../reachability/index.js';
import { holdOf, notClaimed, type Case } from '../cases/index.js';
import { endReferral } from './end-referral.js';
import { lockReferral } from './lock-referral.js';
import { referenceProblem } from './reference-problem.js';
import type { Referral } from './referral.entity.js';
import type { CompleteReferralInput } from './referral.inputs.js';

/**
 * Completes a referral with its outcome. The liaison completes referrals to police, caseworkers the others. The
 * outcome REMOVED requires observations. The person’s own observations need a claim on the case, or the permission to
 * observe without one. They prove nothing together with an answer that only the same person states. When all referrals
 * of the case have ended, the case is closed.
 */
export async function completeReferral(input: CompleteReferralInput, context: SignedInContext) {
  const problem = referenceProblem(input.recipientReference, '/recipientReference');
  if (problem !== null) return invalidInput([problem]);
  return inTransaction(context, async (em) => {
    const found = await lockReferral(em, input.referralId, context.viewer);
    if (found === null) return notFound();
    const { referral } = found;
    if (!may(context.viewer, permissionToComplete(referral.kind))) throw forbidden();
    if (input.expectedVersion !== referral.version) return staleVersion(referral.version);
    if (!mayAddObservations(input, found.case, context)) return notClaimed();
    const tooEarly = handSightProblem(input, referral);
    if (tooEarly !== null) return invalidInput([tooEarly]);
    const evidence = await evidenceIn(em, input, referral, context);
    const recipientReference = input.recipientReference?.trim() || null;
    const refused = await endReferral(em, context, found, {
      outcome: input.outcome,
      evidence: evidence.all,
      recipientReference,
    });
    if (refused === null) {
      await recordReachability(em, context, ...evidence.own);
      return { referral };
    }
    return refused.code === 'TRANSITION_NOT_ALLOWED'
      ? transitionNotAllowed(refused.from, refused.allowed)
      : invalidInput([problemOf(refused)]);
  });
}

/** Whether the person may give the observations in the input; always if there are none. */
function mayAddObservations(
  { removal }: CompleteReferralInput,
  found: Case,
  context: SignedInContext,
): boolean {
  if (!removal || removal.observedOfflineAt.length === 0) return true;
  return mayObserveByHand(holdOf(found, context), may(context.viewer, Permission.REMOVAL_CONFIRM)).ok;
}

/** An observation by a person from before the referral was created cannot complete it. */
function handSightProblem({ removal }: CompleteReferralInput, { createdAt }: Referral): FieldProblem | null {
  if (!removal?.observedOfflineAt.some((at) => at < createdAt)) return null;
  return {
    path: '/removal/observedOfflineAt',
    code: 'BEFORE_THE_REFERRAL',
  };
}

/**
 * Returns the evidence that the content is removed: the observations of the person, which are stored, and those of the
 * removal watch. An observation of the content online invalidates all earlier observations.
 */
async function evidenceIn(
  em: EntityManager,
  { removal, outcome }: CompleteReferralInput,
  { contentItemId, createdAt }: Referral,
  { clock, rulebook, viewer }: SignedInContext,
): Promise<{ readonly own: readonly NewReachability[]; readonly all: RemovalEvidence }> {
  const now = clock();
  const seen = (removal?.observedOfflineAt ?? []).filter((at) => at <= now);
  const known = (await reachabilityOfItems(em, [contentItemId])).map(asObservation);
  const told = seen.map((at, index) => ({
    id: `${index}`,
    at,
    outcome: 'SEEN_OFFLINE' as const,
    by: 'PERSON' as const,
    personId: viewer.id,
  }));
  const evidence = removalEvidenceIn([...known, ...told], {
    at: now,
    byHandSince: createdAt,
    policy: rulebook.removal,
    removal: rulebook.casework,
  });
  return {
    own: claimsGone(outcome)
      ? seen.map((observedAt) => ({ contentItemId, observedAt, outcome: 'SEEN_OFFLINE' as const }))
      : [],
    all: {
      ...evidence,
      providerAnswered: removal?.providerAnswered ?? false,
      answerTypedBy: viewer.id,
    },
  };
}

function problemOf({ code, allowed, observations, needed }: CompletionRefusal): FieldProblem {
  return code === 'OUTCOME_NOT_FOR_KIND'
    ? { path: '/outcome', code, detail: { code: 'POSSIBLE', type: 'ReferralOutcome', codes: allowed } }
    : { path: '/removal/observedOfflineAt', code, detail: { code: 'OBSERVATIONS', needed, observations } };
}
