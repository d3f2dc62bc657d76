import type { SignedInContext } from '../../platform/context.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import {
  invalidInput,
  notFound,
  staleVersion,
  transitionNotAllowed,
} from '../../platform/graphql/user-error.js';
import { recordAudit } from '../audit/index.js';
import { lockReferral } from './lock-referral.js';
import { moveReferral } from './move-referral.js';
import { notifyPolice } from './notify-police.js';
import { referenceProblem } from './reference-problem.js';
import type { AcknowledgeReferralInput } from './referral.inputs.js';

/** Records that the recipient confirms receipt, with its own reference if there is one. */
export async function acknowledgeReferral(input: AcknowledgeReferralInput, context: SignedInContext) {
  const problem = referenceProblem(input.recipientReference, '/recipientReference');
  if (problem !== null) return invalidInput([problem]);
  return inTransaction(context, async (em) => {
    const found = await lockReferral(em, input.referralId, context.viewer);
    if (found === null) return notFound();
    const { referral } = found;
    if (input.expectedVersion !== referral.version) return staleVersion(referral.version);
    const refused = moveReferral(referral, 'ACKNOWLEDGE', context);
    if (refused !== null) return transitionNotAllowed(refused.from, refused.allowed);
    referral.recipientReference = input.recipientReference?.trim() || referral.recipientReference || null;
    await em.flush();
    await recordAudit(em, context, {
      action: 'REFERRAL_ACKNOWLEDGED',
      subject: 'REFERRAL',
      subjectId: referral.id,
      caseId: referral.caseId,
      details: { kind: referral.kind },
    });
    if (referral.kind === 'POLICE' || referral.kind === 'POLICE_ABROAD')
      await notifyPolice(em, context, referral, 'ACKNOWLEDGED', String(referral.version));
    return { referral };
  });
}
