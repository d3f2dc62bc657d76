import type { EntityManager } from '@mikro-orm/postgresql';
import { proofOf } from '@meldpunt/domain';
import { reachabilityOfItems } from './reachability-of-items.js';

/** The instants from one on at which an item was seen to be gone. */
export async function seenGone(
  em: EntityManager,
  contentItemId: string,
  since: Date,
): Promise<readonly Date[]> {
  const seen = await reachabilityOfItems(em, [contentItemId]);
  return seen
    .filter(({ observed_at: at, outcome }) => at >= since && proofOf(outcome) === 'GONE')
    .map(({ observed_at: at }) => at);
}
