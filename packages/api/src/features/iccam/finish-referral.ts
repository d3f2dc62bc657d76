import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { mayComplete, type ReferralOutcome } from '@meldpunt/domain';
import type { WorkContext } from '../../platform/work-context.js';
import { recordAudit } from '../audit/index.js';
import type { Case } from '../cases/index.js';
import { ReferralEntity, endWithItsReferrals, moveReferral, type Referral } from '../referrals/index.js';

/** A referral, locked; its case must be locked already. */
export const lockedReferral = (em: EntityManager, id: string): Promise<Referral> =>
  em.findOneOrFail(ReferralEntity, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });

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
 * hotline's word counts as an answer, and "removed" or "unavailable" needs to have been seen besides. Answers whether
 * it has ended.
 */
export async function finishReferral(
  em: EntityManager,
  work: WorkContext,
  found: Case,
  referral: Referral,
  outcome: ReferralOutcome,
  observedOfflineAt: readonly Date[] = [],
): Promise<boolean> {
  const evidence = { providerAnswered: true, observedOfflineAt };
  if (!mayComplete({ kind: referral.kind, outcome, evidence }, work.rulebook.casework).ok) return false;
  if (moveReferral(referral, 'COMPLETE', work) !== null) return false;
  referral.outcome = outcome;
  await em.flush();
  await recordAudit(em, work, {
    action: 'REFERRAL_COMPLETED',
    subject: 'REFERRAL',
    subjectId: referral.id,
    caseId: referral.caseId,
    details: { kind: referral.kind, outcome },
  });
  await endWithItsReferrals(em, work, found);
  return true;
}
