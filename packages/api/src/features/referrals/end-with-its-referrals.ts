import type { EntityManager } from '@mikro-orm/postgresql';
import { caseAfterReferrals } from '@meldpunt/domain';
import type { ActingContext } from '../../platform/work-context.js';
import { endCase, type Case } from '../cases/index.js';
import { ReferralEntity } from './referral.entity.js';

/** Ends a locked case whose referrals have all ended, where the rules find a reason that is true of it. */
export async function endWithItsReferrals(
  em: EntityManager,
  context: ActingContext,
  found: Case,
): Promise<void> {
  const referrals = await em.find(ReferralEntity, { caseId: found.id });
  const after = caseAfterReferrals(
    referrals.map(({ kind, status, outcome }) => ({ kind, status, outcome: outcome ?? null })),
  );
  if ('close' in after && after.close !== undefined && found.status === 'ROUTED')
    await endCase(em, context, found, after.close);
}
