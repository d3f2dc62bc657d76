import { Gate, ReferralKind, RouteOutcome, type CountryCode, type Route } from '@meldpunt/domain';
import { Field, ObjectType } from '../../platform/graphql/type-graphql.js';
import { CountryCodeScalar } from '../../platform/graphql/scalars.js';
import { HotlineType, presentHotline } from './hotline.type.js';

@ObjectType('RouteLeg', { description: 'One leg of a route: one kind of recipient.', simpleResolvers: true })
export class RouteLegType {
  @Field(() => ReferralKind, { description: 'The kind of recipient.' })
  kind!: ReferralKind;

  @Field(() => CountryCodeScalar, {
    nullable: true,
    description: 'The hosting country of the leg. `null` if there is none.',
  })
  country!: CountryCode | null;

  @Field(() => [HotlineType], { description: 'The member hotlines of that country, for an INHOPE leg.' })
  hotlines!: readonly HotlineType[];

  @Field(() => Gate, { nullable: true, description: 'The condition that must be met before it may be sent.' })
  gate!: Gate | null;

  @Field(() => [String], {
    description: 'The codes of the reasons for this leg.',
    deprecationReason: 'Read `reasons`.',
  })
  because!: readonly string[];
}

@ObjectType('Route', {
  description: 'The recipients of one content item, and the reasons.',
  simpleResolvers: true,
})
export class RouteType {
  @Field(() => RouteOutcome, { description: 'The decision of the rules.' })
  outcome!: RouteOutcome;

  @Field(() => [RouteLegType], {
    description: 'The legs of the route. Immediate danger adds a leg to police even if the item is held.',
  })
  legs!: readonly RouteLegType[];

  @Field(() => [String], { description: 'The codes of the reasons.', deprecationReason: 'Read `reasons`.' })
  because!: readonly string[];
}

export const presentRoute = ({ outcome, legs, because }: Route): RouteType => ({
  outcome,
  because,
  legs: legs.map((leg) => ({ ...leg, hotlines: leg.hotlines.map(presentHotline) })),
});
