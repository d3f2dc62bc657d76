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

/** The case and the item that a change is about, the case locked. */
export interface LockedItem {
  readonly case: Case;
  readonly item: ContentItem;
}

/**
 * Ends the hand-overs that asked for a removal that has now been proven, by the rule by which a person would. What a
 * person saw before a hand-over was made proves nothing for it: such a one goes on. What waits behind a gate stays
 * with who keeps the gate.
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
