import type { EntityManager } from '@mikro-orm/postgresql';
import {
  endsWithRemoval,
  mayComplete,
  removalEvidenceIn,
  type ReachabilityObservation,
  type RemovalSetting,
} from '@meldpunt/domain';
import type { ActingContext } from '../../platform/work-context.js';
import type { Case, ContentItem } from '../cases/index.js';
import { endReferral, lockedReferralsOfItem } from '../referrals/index.js';

/** A locked case and one of its items. */
export interface LockedItem {
  readonly case: Case;
  readonly item: ContentItem;
}

/**
 * Completes the referrals whose removal is now proven, by the same rule as for a person. A person's observation from
 * before a referral was created is no proof for it, so such a referral stays open. Referrals behind a gate stay with
 * the gate owner.
 */
export async function completeRemovedLegs(
  em: EntityManager,
  context: ActingContext,
  { case: found, item }: LockedItem,
  observations: readonly ReachabilityObservation[],
  setting: RemovalSetting,
): Promise<void> {
  const referrals = await lockedReferralsOfItem(em, item.id);
  for (const referral of referrals.filter(endsWithRemoval)) {
    const evidence = removalEvidenceIn(observations, { ...setting, byHandSince: referral.createdAt });
    const { casework } = context.rulebook;
    if (!mayComplete({ kind: referral.kind, outcome: 'REMOVED', evidence }, casework).ok) continue;
    const end = { outcome: 'REMOVED' as const, evidence };
    const refused = await endReferral(em, context, { referral, case: found }, end);
    if (refused !== null) throw new TypeError(`a proven removal was refused: ${refused.code}`);
  }
}
