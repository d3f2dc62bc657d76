import {
  BesideDefinition,
  Classification,
  Confidence,
  HostingKind,
  OpinionState,
  type CountryCode,
} from '@meldpunt/domain';
import { publishEnum } from '../../platform/graphql/enums.js';
import { CountryCodeScalar } from '../../platform/graphql/scalars.js';
import { Field, ObjectType } from '../../platform/graphql/type-graphql.js';

publishEnum(
  OpinionState,
  'OpinionState',
  'The state of the opinions on an item, as the route depends on it.',
  {
    AGREED:
      'One opinion where no second one was required, opinions that agree, or a decision of a supervisor.',
    AWAITING_SECOND: 'A second opinion is required.',
    DISAGREED: 'The opinions disagree.',
  },
);

@ObjectType('RouteInputHosting', {
  description: 'The part of the hosting that the route depends on.',
  simpleResolvers: true,
})
export class RouteInputHostingType {
  @Field(() => HostingKind, { description: 'How it is hosted.' })
  kind!: HostingKind;

  @Field(() => CountryCodeScalar, {
    nullable: true,
    description: 'The hosting country, if exactly one is concluded.',
  })
  country!: CountryCode | null;

  @Field(() => [CountryCodeScalar], { description: 'All concluded or possible countries.' })
  countries!: readonly CountryCode[];

  @Field(() => Confidence, { description: 'The reliability of the country.' })
  confidence!: Confidence;
}

@ObjectType('ItemRouteInput', {
  description:
    'The facts about an item on which the rules decide its route. `route` of `@meldpunt/domain` takes this value as it is.',
  simpleResolvers: true,
})
export class ItemRouteInputType {
  @Field(() => Classification, {
    description: 'The concluded classification. `UNDETERMINED` until it is final.',
  })
  classification!: Classification;

  @Field(() => RouteInputHostingType, { description: 'How and where it is hosted.' })
  hosting!: RouteInputHostingType;

  @Field(() => Boolean, { description: 'Whether a child is in immediate danger.' })
  immediateDanger!: boolean;

  @Field(() => Boolean, { description: 'Whether the qualification requires a legal review.' })
  needsLegalReview!: boolean;

  @Field(() => Boolean, { description: 'Whether it promotes or facilitates abuse rather than depicting it.' })
  concernsPromotion!: boolean;

  @Field(() => [BesideDefinition], {
    nullable: true,
    description: 'Other concerns outside the legal definition. `null` if not answered.',
  })
  besideDefinition!: readonly BesideDefinition[] | null;

  @Field(() => OpinionState, { description: 'The state of the opinions.' })
  opinions!: OpinionState;
}
