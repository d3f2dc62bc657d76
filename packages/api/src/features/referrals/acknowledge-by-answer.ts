import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '../../platform/work-context.js';
import { recordAudit } from '../audit/index.js';
import { moveReferral } from './move-referral.js';
import { ReferralEntity } from './referral.entity.js';

/** An answer of the provider proves receipt. A referral with a later status is unchanged. The case must be locked. */
export async function acknowledgeByAnswer(
  em: EntityManager,
  context: Actor,
  referralId: string,
  reference: string | null,
): Promise<void> {
  const referral = await em.findOneOrFail(
    ReferralEntity,
    { id: referralId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const refused = moveReferral(referral, 'ACKNOWLEDGE', context);
  if (reference !== null) referral.recipientReference = reference;
  await em.flush();
  if (refused !== null) return;
  await recordAudit(em, context, {
    action: 'REFERRAL_ACKNOWLEDGED',
    subject: 'REFERRAL',
    subjectId: referral.id,
    caseId: referral.caseId,
    details: { kind: referral.kind },
  });
}
