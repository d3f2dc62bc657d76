import { defineEntity, p, type InferEntity } from '@mikro-orm/postgresql';
import type { CountryCode, CountrylessNetwork, HostingSource } from '@meldpunt/domain';

/** One statement about hosting, with date and source. Append-only. */
export const HostingObservationEntity = defineEntity({
  name: 'HostingObservation',
  tableName: 'hosting_observation',
  properties: {
    id: p.uuid().primary(),
    contentItemId: p.uuid(),
    source: p.text().$type<HostingSource>(),
    observedAt: p.datetime(),
    country: p.text().$type<CountryCode>().nullable(),
    ipAddress: p.text().nullable(),
    provider: p.text().nullable(),
    isProxy: p.boolean(),
    isAnycast: p.boolean(),
    asNumber: p.bigint('string').nullable(),
    network: p.text().$type<CountrylessNetwork>().nullable(),
    note: p.text().nullable(),
    recordedAt: p.datetime(),
    recordedBy: p.uuid().nullable(),
  },
});
export type HostingObservationRow = InferEntity<typeof HostingObservationEntity>;
