import type { EntityManager } from '@mikro-orm/postgresql';
import {
  claimsGone,
  permissionToComplete,
  proofOf,
  type CompletionRefusal,
  type ReachabilityProof,
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
import { asObservation, reachabilityOfItems, recordReachability } from '../reachability/index.js';
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

/**
 * What shows that the content is gone: what the person says they saw, kept as observations of theirs, and what the
 * removal watch saw. A sight of the content undoes whatever was seen before it.
 */
async function evidenceIn(
  em: EntityManager,
  { removal, outcome }: CompleteReferralInput,
  { contentItemId }: Referral,
  { clock }: SignedInContext,
) {
  const now = clock();
  const seen = (removal?.observedOfflineAt ?? []).filter((at) => at <= now);
  const known = (await reachabilityOfItems(em, [contentItemId])).map(asObservation);
  const proves = (proof: ReachabilityProof) => known.filter((each) => proofOf(each.outcome) === proof);
  const lastThere = proves('THERE').at(-1)?.at ?? null;
  const gone = [...seen, ...proves('GONE').map(({ at }) => at)];
  return {
    own: claimsGone(outcome)
      ? seen.map((observedAt) => ({ contentItemId, observedAt, outcome: 'SEEN_OFFLINE' as const }))
      : [],
    all: {
      providerAnswered: removal?.providerAnswered ?? false,
      observedOfflineAt: gone.filter((at) => lastThere === null || at > lastThere),
    },
  };
}

function problemOf({ code, allowed, observations, needed }: CompletionRefusal) {
  if (code === 'OUTCOME_NOT_FOR_KIND') {
    return { path: '/outcome', code, message: `Such a referral ends in one of ${allowed.join(', ')}.` };
  }
  return {
    path: '/removal/observedOfflineAt',
    code,
    message: `It must have been seen offline ${needed} times with time between; ${observations} count.`,
  };
}
