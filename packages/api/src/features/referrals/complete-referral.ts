import type { EntityManager } from '@mikro-orm/postgresql';
import {
  claimsGone,
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
} from '../../platform/graphql/user-error.js';
import {
  asObservation,
  reachabilityOfItems,
  recordReachability,
  type NewReachability,
} from '../reachability/index.js';
import { endReferral } from './end-referral.js';
import { lockReferral } from './lock-referral.js';
import { referenceProblem } from './reference-problem.js';
import type { Referral } from './referral.entity.js';
import type { CompleteReferralInput } from './referral.inputs.js';

/**
 * Ends a referral with what came of it: the liaison those to police, caseworkers the others. "Removed" needs
 * to have been observed. When every referral of the case has ended, the case ends with them.
 */
export async function completeReferral(input: CompleteReferralInput, context: SignedInContext) {
  const problem = referenceProblem(input.recipientReference, '/recipientReference');
  if (problem !== null) return invalidInput([problem]);
  return inTransaction(context, async (em) => {
    const found = await lockReferral(em, input.referralId, context.viewer);
    if (found === null) return notFound('referral');
    const { referral } = found;
    if (!may(context.viewer, permissionToComplete(referral.kind))) throw forbidden();
    if (input.expectedVersion !== referral.version) return staleVersion(referral.version);
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

/** What a person says they saw before anybody was asked for it cannot end what was asked. */
function handSightProblem({ removal }: CompleteReferralInput, { createdAt }: Referral) {
  if (!removal?.observedOfflineAt.some((at) => at < createdAt)) return null;
  return {
    path: '/removal/observedOfflineAt',
    code: 'BEFORE_THE_REFERRAL',
    message: 'Give instants since the referral was made.',
  };
}

/**
 * What shows that the content is gone: what the person says they saw, kept as observations of theirs, and what the
 * removal watch saw. A sight of the content undoes whatever was seen before it.
 */
async function evidenceIn(
  em: EntityManager,
  { removal, outcome }: CompleteReferralInput,
  { contentItemId, createdAt }: Referral,
  { clock, rulebook }: SignedInContext,
): Promise<{ readonly own: readonly NewReachability[]; readonly all: RemovalEvidence }> {
  const now = clock();
  const seen = (removal?.observedOfflineAt ?? []).filter((at) => at <= now);
  const known = (await reachabilityOfItems(em, [contentItemId])).map(asObservation);
  const told = seen.map((at, index) => ({
    id: `${index}`,
    at,
    outcome: 'SEEN_OFFLINE' as const,
    by: 'PERSON' as const,
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
    all: { ...evidence, providerAnswered: removal?.providerAnswered ?? false },
  };
}

const gapMessages: Readonly<Record<Exclude<CompletionRefusal['code'], 'OUTCOME_NOT_FOR_KIND'>, string>> = {
  NOT_OBSERVED_OFFLINE: 'Nobody has seen that it is gone.',
  TOO_FEW_OBSERVATIONS: 'It must be seen to be gone more often, with time between.',
  NEVER_SEEN_ONLINE: 'The watch never saw it online: a person has to confirm that it is gone.',
  HOST_CLOAKS: 'The host shows it to some only: a person has to confirm that it is gone.',
  BY_HAND_ALONE: 'What people saw alone is not enough: the watch or the provider’s word must bear it out.',
};

function problemOf({ code, allowed, observations, needed }: CompletionRefusal) {
  if (code === 'OUTCOME_NOT_FOR_KIND') {
    return { path: '/outcome', code, message: `Such a referral ends in one of ${allowed.join(', ')}.` };
  }
  return {
    path: '/removal/observedOfflineAt',
    code,
    message: `${gapMessages[code]} Needed: ${needed}; ${observations} count.`,
  };
}
