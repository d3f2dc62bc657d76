import { hasIdAmong, kysely, type TablesOf } from '../../platform/database/kysely.js';
import { oneByKey, type LoaderDefinition } from '../../platform/graphql/loaders.js';
import type { AccountEntity } from './account.entity.js';
import type { AccountType } from './account.type.js';

type Tables = TablesOf<typeof AccountEntity>;

export const accountById: LoaderDefinition<string, AccountType | null> = async (ids, { em }) => {
  const rows = await kysely<Tables>(em)
    .selectFrom('account')
    .select(['id', 'name'])
    .where(hasIdAmong('id', ids))
    .execute();
  return oneByKey(ids, rows, (row) => row.id);
};
