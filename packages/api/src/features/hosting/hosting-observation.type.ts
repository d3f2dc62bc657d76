import { CountrylessNetwork, HostingSource, type CountryCode } from '@meldpunt/domain';
import { Field, Float, ID, ObjectType } from '../../platform/graphql/type-graphql.js';
import { CountryCodeScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { HostingObservationRow } from './hosting-observation.entity.js';

@ObjectType('HostingObservation', {
  description: 'One statement about where an address is hosted, with date and source.',
  simpleResolvers: true,
})
export class HostingObservationType {
  @Field(() => ID, { description: 'Opaque id; `Hosting.evidence` refers to it.' })
  id!: string;

  @Field(() => HostingSource, { description: 'The source.' })
  source!: HostingSource;

  @Field(() => DateTimeScalar, { description: 'When it was observed.' })
  observedAt!: Date;

  @Field(() => CountryCodeScalar, { nullable: true, description: 'The hosting country.' })
  country!: CountryCode | null;

  @Field(() => String, { nullable: true, description: 'The IPv4 or IPv6 address.' })
  ipAddress!: string | null;

  @Field(() => String, { nullable: true, description: 'The hosting provider; for a proxy, its operator.' })
  provider!: string | null;

  @Field(() => Boolean, { description: 'Whether the address belongs to a proxy that hides the origin.' })
  isProxy!: boolean;

  @Field(() => Float, {
    nullable: true,
    description: 'The number of the autonomous system that announces the address.',
  })
  asNumber!: number | null;

  @Field(() => CountrylessNetwork, {
    nullable: true,
    description: 'The network without countries that hosts it, such as Tor.',
  })
  network!: CountrylessNetwork | null;

  @Field(() => String, { nullable: true, description: 'How a person found this out.' })
  note!: string | null;

  /** Used by the loader; not in the schema. */
  contentItemId!: string;
}

/** The columns that a presented observation needs. */
export const columnsOfObservation = [
  'id',
  'contentItemId',
  'source',
  'observedAt',
  'country',
  'ipAddress',
  'provider',
  'isProxy',
  'asNumber',
  'network',
  'note',
] as const satisfies readonly (keyof HostingObservationRow)[];

export const presentObservation = (
  row: Pick<HostingObservationRow, (typeof columnsOfObservation)[number]>,
): HostingObservationType => ({
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
