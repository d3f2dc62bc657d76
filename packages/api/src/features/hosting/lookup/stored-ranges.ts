import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { kysely } from '../../../platform/database/kysely.js';
import type { ProviderRange } from './provider-range.entity.js';
import type { ProviderRanges } from './with-provider-ranges.js';

/**
 * Finds ranges in the database. If several contain an address, the narrowest one with a country or anycast mark is
 * used.
 */
export const storedRanges = (orm: MikroORM): ProviderRanges => ({
  async holding(ipAddresses) {
    if (ipAddresses.length === 0) return new Map();
    const { rows } = await sql<ProviderRange & { readonly ipAddress: string }>`
      select asked.ip_address, found.*
      from unnest(${[...ipAddresses]}::text[]) as asked (ip_address)
      cross join lateral (
        select * from provider_range where network >>= asked.ip_address::inet
        order by (country is null and not is_anycast), masklen(network) desc, provider, region limit 1
      ) as found
    `.execute(kysely(orm.em.fork()));
    return new Map(rows.map(({ ipAddress, ...row }) => [ipAddress, row]));
  },
});
