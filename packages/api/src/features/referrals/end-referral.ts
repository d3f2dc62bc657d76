import type { EntityManager } from '@mikro-orm/postgresql';
import {
  mayComplete,
  weighRemoval,
  type CompletionRefusal,
  type ReferralOutcome,
  type RemovalEvidence,
  type TransitionRefusal,
} from '@meldpunt/domain';
import type { ActingContext } from '../../platform/work-context.js';
import { recordAudit } from '../audit/index.js';
import type { Case } from '../cases/index.js';
import { cancelReferralDelivery } from './dispatch-referral.js';
import { endWithItsReferrals } from './end-with-its-referrals.js';
import { moveReferral } from './move-referral.js';
import type { Referral } from './referral.entity.js';
import { watchItem } from './watch-item.js';

/** The outcome of a referral, and its evidence. */
export interface ReferralEnd {
  readonly outcome: ReferralOutcome;
  readonly evidence: RemovalEvidence;
  readonly recipientReference?: string | null;
}

/**
 * Completes a referral with its outcome, for a person or for the system. The outcome REMOVED requires observations in
 * both cases. Lock the case first, then the referral. When all referrals of the case have ended, the case is closed. A
 * refusal changes nothing.
 */
export async function endReferral(
  em: EntityManager,
  context: ActingContext,
  found: { readonly referral: Referral; readonly case: Case },
  { outcome, evidence, recipientReference }: ReferralEnd,
): Promise<CompletionRefusal | TransitionRefusal | null> {
  const { referral } = found;
  const { casework } = context.rulebook;
  const at = context.clock();
  const completion = mayComplete({ kind: referral.kind, outcome, evidence, at }, casework);
  if (!completion.ok) return completion.error;
  const refused = moveReferral(referral, 'COMPLETE', context, outcome);
  if (refused !== null) return refused;
  referral.outcome = outcome;
  const sights = evidence.sights.filter((sight) => sight.at <= at);
  if (outcome === 'REMOVED') referral.removalEvidence = weighRemoval({ ...evidence, sights }, casework).class;
  referral.recipientReference = recipientReference ?? referral.recipientReference ?? null;
  await em.flush();
  await recordAudit(em, context, {
    action: 'REFERRAL_COMPLETED',
    subject: 'REFERRAL',
    subjectId: referral.id,
    caseId: referral.caseId,
    details: { kind: referral.kind, outcome, evidence: referral.removalEvidence ?? null },
  });
  await cancelReferralDelivery(em, context, referral, 'REFERRAL_COMPLETED');
  await endWithItsReferrals(em, context, found.case);
  await watchItem(em, context, referral.contentItemId);
  return null;
}
