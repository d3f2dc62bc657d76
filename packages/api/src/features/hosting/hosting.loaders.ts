import { hasIdAmong } from '../../platform/database/is-any-of.js';
import { kysely } from '../../platform/database/kysely.js';
import { manyByKey, type LoaderDefinition } from '../../platform/graphql/loaders.js';
import {
  columnsOfObservation,
  presentObservation,
  type HostingObservationType,
} from './hosting-observation.type.js';
import type { HostingTables } from './hosting-observation.entity.js';

export const observationsOfItem: LoaderDefinition<string, readonly HostingObservationType[]> = async (
  ids,
  { em },
) => {
  const rows = await kysely<HostingTables>(em)
    .selectFrom('hosting_observation')
    .select(columnsOfObservation)
    .where(hasIdAmong('contentItemId', ids))
    .orderBy('contentItemId')
    .orderBy('observedAt')
    .orderBy('id')
    .execute();
  return manyByKey(ids, rows.map(presentObservation), (observation) => observation.contentItemId);
};
