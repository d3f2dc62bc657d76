import { Confidence, HostingKind, type CountryCode } from '@meldpunt/domain';
import { Field, ID, ObjectType } from '../../platform/graphql/type-graphql.js';
import { CountryCodeScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';

@ObjectType('Hosting', {
  description: 'The conclusion the rules draw from the observations of one address.',
  simpleResolvers: true,
})
export class HostingType {
  @Field(() => HostingKind, { description: 'How it is hosted.' })
  kind!: HostingKind;

  @Field(() => CountryCodeScalar, {
    nullable: true,
    description:
      'The one hosting country; `null` unless exactly one is concluded. Never the country of a proxy.',
  })
  country!: CountryCode | null;

  @Field(() => [CountryCodeScalar], { description: 'Every country concluded or contending.' })
  countries!: readonly CountryCode[];

  @Field(() => Confidence, { description: 'How far the country can be relied on.' })
  confidence!: Confidence;

  @Field(() => String, {
    nullable: true,
    description: 'The hosting provider, where known; never the operator of a proxy.',
  })
  provider!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who runs the proxy in front of it and can be asked for the origin; `null` without a proxy.',
  })
  proxyOperator!: string | null;

  @Field(() => [String], { description: 'Codes of the rules that decided, most decisive first.' })
  decidedBy!: readonly string[];

  @Field(() => [ID], { description: 'Ids of the observations the conclusion rests on.' })
  evidence!: readonly string[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the newest of them was made.' })
  asOf!: Date | null;
}
