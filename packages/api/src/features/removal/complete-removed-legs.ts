import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { endsWithRemoval, type ProvenRemoval } from '@meldpunt/domain';
import type { ActingContext } from '../../platform/work-context.js';
import type { Case, ContentItem } from '../cases/index.js';
import { endReferral, ReferralEntity } from '../referrals/index.js';

/** The case and the item that a change is about, the case locked. */
export interface LockedItem {
  readonly case: Case;
  readonly item: ContentItem;
}

/**
 * Ends the hand-overs that asked for a removal that has now been proven, by the rule by which a person would. What
 * waits behind a gate stays with who keeps the gate.
 */
export async function completeRemovedLegs(
  em: EntityManager,
  context: ActingContext,
  { case: found, item }: LockedItem,
  { because, provenBy }: ProvenRemoval,
): Promise<void> {
  const referrals = await em.find(
    ReferralEntity,
    { contentItemId: item.id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { createdAt: 'asc', id: 'asc' } },
  );
  const evidence = {
    providerAnswered: because === 'PROVIDER_SAID_AND_SEEN_GONE',
    observedOfflineAt: provenBy.map(({ at }) => at),
  };
  for (const referral of referrals.filter(endsWithRemoval)) {
    const refused = await endReferral(
      em,
      context,
      { referral, case: found },
      { outcome: 'REMOVED', evidence },
    );
    if (refused !== null) throw new TypeError(`a proven removal was refused: ${refused.code}`);
  }
}
