import type { EntityManager } from '@mikro-orm/postgresql';
import { mayComplete, weighRemoval, type ReferralOutcome, type RemovalEvidence } from '@meldpunt/domain';
import type { WorkContext } from '../../platform/work-context.js';
import { recordAudit } from '../audit/index.js';
import type { Case } from '../cases/index.js';
import { endWithItsReferrals, moveReferral, type Referral } from '../referrals/index.js';

/** No removal evidence. */
const noEvidence: RemovalEvidence = {
  providerAnswered: false,
  sights: [],
  watchSawOnline: false,
  isCloaked: false,
};

/** Acknowledges a referral: the other hotline has started to work on it. */
export async function acknowledgeByPartner(
  em: EntityManager,
  context: WorkContext,
  referral: Referral,
): Promise<void> {
  if (moveReferral(referral, 'ACKNOWLEDGE', context) !== null) return;
  await em.flush();
  await recordAudit(em, context, {
    action: 'REFERRAL_ACKNOWLEDGED',
    subject: 'REFERRAL',
    subjectId: referral.id,
    caseId: referral.caseId,
    details: { kind: referral.kind },
  });
}

/**
 * Completes a referral with its outcome in ICCAM, if the rules allow that outcome with the known evidence. The other
 * hotline's statement counts as an answer; "removed" and "unavailable" also need an observation. Returns whether the
 * referral was completed.
 */
export async function finishReferral(
  em: EntityManager,
  context: WorkContext,
  found: Case,
  referral: Referral,
  outcome: ReferralOutcome,
  seen: RemovalEvidence = noEvidence,
): Promise<boolean> {
  const evidence = { ...seen, providerAnswered: true };
  const { casework } = context.rulebook;
  if (!mayComplete({ kind: referral.kind, outcome, evidence, at: context.clock() }, casework).ok)
    return false;
  if (moveReferral(referral, 'COMPLETE', context) !== null) return false;
  referral.outcome = outcome;
  if (outcome === 'REMOVED') referral.removalEvidence = weighRemoval(evidence, casework).class;
  await em.flush();
  await recordAudit(em, context, {
    action: 'REFERRAL_COMPLETED',
    subject: 'REFERRAL',
    subjectId: referral.id,
    caseId: referral.caseId,
    details: { kind: referral.kind, outcome, evidence: referral.removalEvidence ?? null },
  });
  await endWithItsReferrals(em, context, found);
  return true;
}
