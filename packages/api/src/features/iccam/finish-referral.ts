import type { EntityManager } from '@mikro-orm/postgresql';
import { mayComplete, weighRemoval, type ReferralOutcome, type RemovalEvidence } from '@meldpunt/domain';
import type { WorkContext } from '../../platform/work-context.js';
import { recordAudit } from '../audit/index.js';
import type { Case } from '../cases/index.js';
import { endWithItsReferrals, moveReferral, type Referral } from '../referrals/index.js';

/** Nobody has looked. */
const nothingSeen: RemovalEvidence = {
  providerAnswered: false,
  sights: [],
  watchSawOnline: false,
  isCloaked: false,
};

/** Notes that another hotline has begun with what we handed over. */
export async function acknowledgeByPartner(
  em: EntityManager,
  work: WorkContext,
  referral: Referral,
): Promise<void> {
  if (moveReferral(referral, 'ACKNOWLEDGE', work) !== null) return;
  await em.flush();
  await recordAudit(em, work, {
    action: 'REFERRAL_ACKNOWLEDGED',
    subject: 'REFERRAL',
    subjectId: referral.id,
    caseId: referral.caseId,
    details: { kind: referral.kind },
  });
}

/**
 * Ends a referral with what came of it in the exchange, where the rules allow that outcome on what is known: another
 * hotline's word counts as an answer, and "removed" or "unavailable" needs to have been seen besides. Returns whether
 * it has ended.
 */
export async function finishReferral(
  em: EntityManager,
  work: WorkContext,
  found: Case,
  referral: Referral,
  outcome: ReferralOutcome,
  seen: RemovalEvidence = nothingSeen,
): Promise<boolean> {
  const evidence = { ...seen, providerAnswered: true };
  const { casework } = work.rulebook;
  if (!mayComplete({ kind: referral.kind, outcome, evidence, at: work.clock() }, casework).ok) return false;
  if (moveReferral(referral, 'COMPLETE', work) !== null) return false;
  referral.outcome = outcome;
  if (outcome === 'REMOVED') referral.removalEvidence = weighRemoval(evidence, casework).class;
  await em.flush();
  await recordAudit(em, work, {
    action: 'REFERRAL_COMPLETED',
    subject: 'REFERRAL',
    subjectId: referral.id,
    caseId: referral.caseId,
    details: { kind: referral.kind, outcome, evidence: referral.removalEvidence ?? null },
  });
  await endWithItsReferrals(em, work, found);
  return true;
}
