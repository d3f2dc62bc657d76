import { Gate, ReferralKind, RouteOutcome, type CountryCode, type Route } from '@meldpunt/domain';
import { Field, ObjectType } from '../../platform/graphql/type-graphql.js';
import { CountryCodeScalar } from '../../platform/graphql/scalars.js';
import { HotlineType, presentHotline } from './hotline.type.js';

@ObjectType('RouteLeg', { description: 'One hand-over to one kind of recipient.', simpleResolvers: true })
export class RouteLegType {
  @Field(() => ReferralKind, { description: 'Who receives it.' })
  kind!: ReferralKind;

  @Field(() => CountryCodeScalar, {
    nullable: true,
    description: 'The hosting country it serves; `null` where there is none.',
  })
  country!: CountryCode | null;

  @Field(() => [HotlineType], { description: 'The member hotlines of that country, for an INHOPE leg.' })
  hotlines!: readonly HotlineType[];

  @Field(() => Gate, { nullable: true, description: 'What must be lifted before it may leave.' })
  gate!: Gate | null;

  @Field(() => [String], { description: 'Codes of the reasons for this leg.' })
  because!: readonly string[];
}

@ObjectType('Route', {
  description: 'Who acts next on one content item, and because of what.',
  simpleResolvers: true,
})
export class RouteType {
  @Field(() => RouteOutcome, { description: 'What the rules want done.' })
  outcome!: RouteOutcome;

  @Field(() => [RouteLegType], {
    description: 'The hand-overs; immediate danger sends police one even when the rest is held.',
  })
  legs!: readonly RouteLegType[];

  @Field(() => [String], { description: 'Codes of the reasons.' })
  because!: readonly string[];
}

export const presentRoute = ({ outcome, legs, because }: Route): RouteType => ({
  outcome,
  because,
  legs: legs.map((leg) => ({ ...leg, hotlines: leg.hotlines.map(presentHotline) })),
});
