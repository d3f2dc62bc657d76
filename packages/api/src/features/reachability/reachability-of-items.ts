import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReachabilityObservation } from '@meldpunt/domain';
import { kysely } from '../../platform/database/kysely.js';
import type { ReachabilityObservationRow, ReachabilityTables } from './reachability-observation.entity.js';

/** Everything that was seen of some items, earliest first. */
export const reachabilityOfItems = (
  em: EntityManager,
  itemIds: readonly string[],
): Promise<readonly ReachabilityObservationRow[]> =>
  itemIds.length === 0
    ? Promise.resolve([])
    : kysely<ReachabilityTables>(em)
        .selectFrom('reachability_observation')
        .selectAll()
        .where('contentItemId', 'in', itemIds)
        .orderBy('contentItemId')
        .orderBy('observedAt')
        .orderBy('id')
        .execute();

/** A stored observation as the rules read it. */
export const asObservation = ({
  id,
  observedAt: at,
  outcome,
  method,
  elsewhereOutcome: elsewhere,
}: Pick<
  ReachabilityObservationRow,
  'id' | 'observedAt' | 'outcome' | 'method' | 'elsewhereOutcome'
>): ReachabilityObservation => ({
  id,
  at,
  outcome,
  by: method === 'BY_HAND' ? 'PERSON' : 'WATCH',
  vantagePoints: elsewhere === null ? 1 : 2,
});
