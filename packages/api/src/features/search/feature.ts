import type { Feature } from '../../platform/feature.js';
import { Migration20261129251300_search } from './Migration20261129251300_search.js';
import { Migration20261130063900_search_by_columns } from './Migration20261130063900_search_by_columns.js';
import { searchPermissions } from './search.permissions.js';
import { SearchResolver } from './search.resolver.js';

export const search = {
  migrations: [Migration20261129251300_search, Migration20261130063900_search_by_columns],
  permissions: searchPermissions,
  resolvers: () => [new SearchResolver()],
} satisfies Feature;
