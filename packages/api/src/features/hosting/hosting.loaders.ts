import { manyByKey, type LoaderDefinition } from '../../platform/graphql/loaders.js';
import { presentObservation, type HostingObservationType } from './hosting-observation.type.js';
import type { HostingTables } from './hosting.tables.js';

export const observationsOfItem: LoaderDefinition<string, readonly HostingObservationType[]> = async (
  ids,
  { em },
) => {
  const rows = await em
    .getKysely<HostingTables>()
    .selectFrom('hosting_observation')
    .selectAll()
    .where('content_item_id', 'in', ids)
    .orderBy('content_item_id')
    .orderBy('observed_at')
    .orderBy('id')
    .execute();
  return manyByKey(ids, rows.map(presentObservation), (observation) => observation.contentItemId);
};
