import { mayComplete, permissionToComplete, type CompletionRefusal } from '@meldpunt/domain';
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
import { recordAudit } from '../audit/index.js';
import { endWithItsReferrals } from './end-with-its-referrals.js';
import { recallReferral } from './dispatch-referral.js';
import { lockReferral } from './lock-referral.js';
import { moveReferral } from './move-referral.js';
import { referenceProblem } from './reference-problem.js';
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
    const completion = mayComplete(
      { kind: referral.kind, outcome: input.outcome, evidence: evidenceIn(input), at: context.clock() },
      context.rulebook.casework,
    );
    if (!completion.ok) return invalidInput([problemOf(completion.error)]);
    const refused = moveReferral(referral, 'COMPLETE', context);
    if (refused !== null) return transitionNotAllowed(refused.from, refused.allowed);
    referral.outcome = input.outcome;
    referral.recipientReference = input.recipientReference?.trim() || referral.recipientReference || null;
    await em.flush();
    await recordAudit(em, context, {
      action: 'REFERRAL_COMPLETED',
      subject: 'REFERRAL',
      subjectId: referral.id,
      caseId: referral.caseId,
      details: { kind: referral.kind, outcome: input.outcome },
    });
    await recallReferral(em, context, referral, 'REFERRAL_COMPLETED');
    await endWithItsReferrals(em, context, found.case);
    return { referral };
  });
}

const evidenceIn = ({ removal }: CompleteReferralInput) => ({
  providerAnswered: removal?.providerAnswered ?? false,
  observedOfflineAt: removal?.observedOfflineAt ?? [],
});

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
