import { defineEntity, p, type InferEntity } from '@mikro-orm/postgresql';
import type { CountryCode } from '@meldpunt/domain';
import type { TablesOf } from '../../../platform/database/kysely.js';

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
    country: p.text().$type<CountryCode>().strictNullable(),
    isAnycast: p.boolean(),
    file: p.text(),
    loadedAt: p.datetime(),
  },
});

export type ProviderRangeTables = TablesOf<typeof ProviderRangeEntity>;
export type ProviderRange = InferEntity<typeof ProviderRangeEntity>;
