import { Confidence, HostingKind, type CountryCode } from '@meldpunt/domain';
import { Field, ID, ObjectType } from '../../platform/graphql/type-graphql.js';
import { CountryCodeScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';

@ObjectType('Hosting', {
  description: 'The hosting conclusion of the rules from the observations of one address.',
  simpleResolvers: true,
})
export class HostingType {
  @Field(() => HostingKind, { description: 'How it is hosted.' })
  kind!: HostingKind;

  @Field(() => CountryCodeScalar, {
    nullable: true,
    description:
      'The hosting country. `null` unless exactly one was concluded. Never the country of a proxy.',
  })
  country!: CountryCode | null;

  @Field(() => [CountryCodeScalar], { description: 'All concluded or possible countries.' })
  countries!: readonly CountryCode[];

  @Field(() => Confidence, { description: 'The reliability of the country.' })
  confidence!: Confidence;

  @Field(() => String, {
    nullable: true,
    description: 'The hosting provider, if known. Never the operator of a proxy.',
  })
  provider!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The operator of the proxy, who can be asked for the origin server. `null` without a proxy.',
  })
  proxyOperator!: string | null;

  @Field(() => [String], {
    description: 'The codes of the deciding rules, most decisive first.',
    deprecationReason: 'Read `rules`.',
  })
  decidedBy!: readonly string[];

  @Field(() => [ID], { description: 'The ids of the observations behind the conclusion.' })
  evidence!: readonly string[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The time of the newest of these observations.',
  })
  asOf!: Date | null;
}
