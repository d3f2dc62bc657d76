import { defineEntity, p, type InferEntity } from '@mikro-orm/postgresql';
import type { CountryCode, CountrylessNetwork, HostingSource } from '@meldpunt/domain';
import type { TablesOf } from '../../platform/database/kysely.js';

/** One statement about hosting, with date and source. Append-only. */
export const HostingObservationEntity = defineEntity({
  name: 'HostingObservation',
  tableName: 'hosting_observation',
  properties: {
    id: p.uuid().primary(),
    contentItemId: p.uuid(),
    source: p.text().$type<HostingSource>(),
    observedAt: p.datetime(),
    country: p.text().$type<CountryCode>().strictNullable(),
    ipAddress: p.text().strictNullable(),
    provider: p.text().strictNullable(),
    isProxy: p.boolean(),
    isAnycast: p.boolean(),
    asNumber: p.bigint('string').strictNullable(),
    network: p.text().$type<CountrylessNetwork>().strictNullable(),
    note: p.text().strictNullable(),
    recordedAt: p.datetime(),
    recordedBy: p.uuid().strictNullable(),
  },
});
export type HostingObservationRow = InferEntity<typeof HostingObservationEntity>;

/** The tables of this file as rows. */
export type HostingTables = TablesOf<typeof HostingObservationEntity>;
