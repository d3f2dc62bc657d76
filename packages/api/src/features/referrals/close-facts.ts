import type { EntityManager } from '@mikro-orm/postgresql';
import type { CloseFacts } from '@meldpunt/domain';
import { assessmentsById } from '../assessments/index.js';
import { itemsOfCase, type Case } from '../cases/index.js';
import { ReferralEntity, type Referral } from './referral.entity.js';

/** Whether the item was referred again after a referral ended. */
const isReferredAgain = (other: Referral, { id, completedAt }: Referral): boolean =>
  other.id !== id &&
  other.kind !== 'POLICE' &&
  other.status !== 'WITHDRAWN' &&
  completedAt !== null &&
  completedAt !== undefined &&
  other.createdAt >= completedAt;

/** Returns the facts that the closing rules need about a locked case: each item with its referrals. */
export async function closeFactsOf(em: EntityManager, { id }: Pick<Case, 'id'>): Promise<CloseFacts> {
  const items = await itemsOfCase(em, id);
  const referrals = await em.find(ReferralEntity, { caseId: id });
  const decidedBy = items.flatMap(({ decidingAssessmentId }) => decidingAssessmentId ?? []);
  const deciding = await assessmentsById(em, decidedBy);
  return {
    items: items.map((item) => ({
      classification: item.classification ?? null,
      accessibility:
        deciding.find(({ contentItemId }) => contentItemId === item.id)?.findings.accessibility ?? null,
      immediateDanger: item.immediateDanger,
      referrals: referrals
        .filter(({ contentItemId }) => contentItemId === item.id)
        .map((referral, _index, own) => ({
          kind: referral.kind,
          status: referral.status,
          outcome: referral.outcome ?? null,
          isFollowed: own.some((other) => isReferredAgain(other, referral)),
        })),
    })),
  };
}
