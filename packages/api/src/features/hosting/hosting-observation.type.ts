import { CountrylessNetwork, HostingSource, type CountryCode } from '@meldpunt/domain';
import { Field, Float, ID, ObjectType } from '../../platform/graphql/type-graphql.js';
import { CountryCodeScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { HostingObservationRow } from './hosting-observation.entity.js';

@ObjectType('HostingObservation', {
  description: 'One dated, sourced statement about where an address is hosted.',
  simpleResolvers: true,
})
export class HostingObservationType {
  @Field(() => ID, { description: 'Opaque id, as cited by the conclusion.' })
  id!: string;

  @Field(() => HostingSource, { description: 'Where it comes from.' })
  source!: HostingSource;

  @Field(() => DateTimeScalar, { description: 'When it was observed.' })
  observedAt!: Date;

  @Field(() => CountryCodeScalar, { nullable: true, description: 'The country stated.' })
  country!: CountryCode | null;

  @Field(() => String, { nullable: true, description: 'The IPv4 or IPv6 address.' })
  ipAddress!: string | null;

  @Field(() => String, { nullable: true, description: 'The provider stated; for a proxy, its operator.' })
  provider!: string | null;

  @Field(() => Boolean, { description: 'Whether the address belongs to a proxy that hides the origin.' })
  isProxy!: boolean;

  @Field(() => Float, {
    nullable: true,
    description: 'The number of the network that announces the address.',
  })
  asNumber!: number | null;

  @Field(() => CountrylessNetwork, {
    nullable: true,
    description: 'The network without countries that it is on.',
  })
  network!: CountrylessNetwork | null;

  @Field(() => String, { nullable: true, description: 'How a person found it out.' })
  note!: string | null;

  /** For loading by item; not published. */
  contentItemId!: string;
}

export const presentObservation = (row: HostingObservationRow): HostingObservationType => ({
  id: row.id,
  source: row.source,
  observedAt: row.observedAt,
  country: row.country,
  ipAddress: row.ipAddress,
  provider: row.provider,
  isProxy: row.isProxy,
  asNumber: row.asNumber === null ? null : Number(row.asNumber),
  network: row.network,
  note: row.note,
  contentItemId: row.contentItemId,
});
