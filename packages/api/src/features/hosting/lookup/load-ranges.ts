import type { EntityManager } from '@mikro-orm/postgresql';
import type { ProviderRange } from '@meldpunt/domain';
import { kysely } from '../../../platform/database/kysely.js';
import type { ProviderRangeTables } from './provider-range.entity.js';

const rowsAtOnce = 5_000;

/** Replaces the stored ranges of each provider in a file by those in the file. Runs in the caller's transaction. */
export async function loadRanges(
  em: EntityManager,
  ranges: readonly ProviderRange[],
  file: string,
  loadedAt: Date,
): Promise<void> {
  const tables = kysely<ProviderRangeTables>(em);
  const providers = [...new Set(ranges.map(({ provider }) => provider))];
  await tables.deleteFrom('provider_range').where('provider', 'in', providers).execute();
  const rows = new Map(
    ranges.map(({ network, provider, region, country, isAnycast }) => [
      `${provider} ${network} ${region}`,
      { network, provider, region, country, isAnycast, file, loadedAt },
    ]),
  );
  const all = [...rows.values()];
  for (let from = 0; from < all.length; from += rowsAtOnce)
    await tables
      .insertInto('provider_range')
      .values(all.slice(from, from + rowsAtOnce))
      .execute();
}
