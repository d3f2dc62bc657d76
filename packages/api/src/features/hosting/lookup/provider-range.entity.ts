import { defineEntity, p } from '@mikro-orm/postgresql';
import type { InferKyselyDB } from '@mikro-orm/sql';
import type { CountryCode } from '@meldpunt/domain';
import type { Selectable } from 'kysely';

/**
 * An IP range that a provider publishes as its own. All ranges of a provider are replaced when a newer file is loaded.
 */
export const ProviderRangeEntity = defineEntity({
  name: 'ProviderRange',
  tableName: 'provider_range',
  properties: {
    provider: p.text().primary(),
    network: p.text().columnType('cidr').primary(),
    region: p.text().primary(),
    country: p.text().$type<CountryCode>().nullable(),
    isAnycast: p.boolean(),
    file: p.text(),
    loadedAt: p.datetime(),
  },
});

export type ProviderRangeTables = InferKyselyDB<typeof ProviderRangeEntity>;
export type ProviderRangeRow = Selectable<ProviderRangeTables['provider_range']>;
