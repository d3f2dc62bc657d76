import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReachabilityObservation } from '@meldpunt/domain';
import type { Selectable } from 'kysely';
import type { ReachabilityTables } from './reachability.tables.js';

export type ReachabilityRow = Selectable<ReachabilityTables['reachability_observation']>;

/** All observations of the given items, earliest first. */
export const reachabilityOfItems = (
  em: EntityManager,
  itemIds: readonly string[],
): Promise<readonly ReachabilityRow[]> =>
  itemIds.length === 0
    ? Promise.resolve([])
    : em
        .getKysely<ReachabilityTables>()
        .selectFrom('reachability_observation')
        .selectAll()
        .where('content_item_id', 'in', itemIds)
        .orderBy('content_item_id')
        .orderBy('observed_at')
        .orderBy('id')
        .execute();

/** Converts a stored observation for the domain rules. */
export const asObservation = ({
  id,
  observed_at: at,
  outcome,
  method,
  elsewhere_outcome: elsewhere,
  observed_by: personId,
}: Pick<
  ReachabilityRow,
  'id' | 'observed_at' | 'outcome' | 'method' | 'elsewhere_outcome' | 'observed_by'
>): ReachabilityObservation => ({
  id,
  at,
  outcome,
  by: method === 'BY_HAND' ? 'PERSON' : 'WATCH',
  vantagePoints: elsewhere === null ? 1 : 2,
  personId,
});
