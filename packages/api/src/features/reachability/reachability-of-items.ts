import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReachabilityObservation } from '@meldpunt/domain';
import { kysely } from '../../platform/database/kysely.js';
import type { ReachabilityObservationRow, ReachabilityTables } from './reachability-observation.entity.js';

/** All observations of the given items, earliest first. */
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

/** Converts a stored observation for the domain rules. */
export const asObservation = ({
  id,
  observedAt: at,
  outcome,
  method,
  elsewhereOutcome: elsewhere,
  observedBy: personId,
}: Pick<
  ReachabilityObservationRow,
  'id' | 'observedAt' | 'outcome' | 'method' | 'elsewhereOutcome' | 'observedBy'
>): ReachabilityObservation => ({
  id,
  at,
  outcome,
  by: method === 'BY_HAND' ? 'PERSON' : 'WATCH',
  vantagePoints: elsewhere === null ? 1 : 2,
  personId,
});
