import { hasIdAmong } from '../../platform/database/is-any-of.js';
import type { TablesOf } from '../../platform/database/kysely.js';
import { statement } from '../../platform/database/statement.js';
import { oneByKey, type LoaderDefinition } from '../../platform/graphql/loaders.js';
import type { AccountEntity } from './account.entity.js';
import type { AccountType } from './account.type.js';

type Tables = TablesOf<typeof AccountEntity>;

const selectAccounts = statement<Tables>()((tables, ids: readonly string[]) =>
  tables.selectFrom('account').select(['id', 'name']).where(hasIdAmong('id', ids)),
);

export const accountById: LoaderDefinition<string, AccountType | null> = async (ids, { em }) => {
  const rows = await selectAccounts(em, ids);
  return oneByKey(ids, rows, (row) => row.id);
};
