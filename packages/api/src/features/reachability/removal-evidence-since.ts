import type { EntityManager } from '@mikro-orm/postgresql';
import { removalEvidenceIn, type RemovalEvidence } from '@meldpunt/domain';
import type { ActingContext } from '../../platform/work-context.js';
import { asObservation, reachabilityOfItems } from './reachability-of-items.js';

/**
 * Returns the evidence that an item is removed, from observations since the instant at which its recipient stated it.
 */
export async function removalEvidenceSince(
  em: EntityManager,
  { clock, rulebook }: Pick<ActingContext, 'clock' | 'rulebook'>,
  contentItemId: string,
  since: Date,
): Promise<RemovalEvidence> {
  const seen = await reachabilityOfItems(em, [contentItemId]);
  const evidence = removalEvidenceIn(seen.map(asObservation), {
    at: clock(),
    byHandSince: since,
    policy: rulebook.removal,
    removal: rulebook.casework,
  });
  return { ...evidence, sights: evidence.sights.filter(({ at }) => at >= since) };
}
