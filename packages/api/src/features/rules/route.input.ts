import {
  BesideDefinition,
  Classification,
  Confidence,
  HostingKind,
  type CountryCode,
} from '@meldpunt/domain';
import { Field, InputType } from '../../platform/graphql/type-graphql.js';
import { CountryCodeScalar } from '../../platform/graphql/scalars.js';

@InputType('RouteInput', { description: 'What the routing rules look at, to ask what they would decide.' })
export class RouteInput {
  @Field(() => Classification, { description: 'What the content is in law.' })
  classification!: Classification;

  @Field(() => HostingKind, { description: 'How it is hosted.' })
  hostingKind!: HostingKind;

  @Field(() => CountryCodeScalar, {
    nullable: true,
    description: 'The hosting country, where one is concluded.',
  })
  country?: CountryCode | null;

  @Field(() => [CountryCodeScalar], {
    nullable: true,
    description: 'The hosting countries, where there are several.',
  })
  countries?: CountryCode[] | null;

  @Field(() => Confidence, {
    nullable: true,
    defaultValue: Confidence.HIGH,
    description: 'How far the country can be relied on.',
  })
  confidence?: Confidence | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'A child is in danger now.' })
  immediateDanger?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'The qualification asks for a legal review.',
  })
  needsLegalReview?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'It promotes or facilitates abuse rather than depicting it.',
  })
  concernsPromotion?: boolean | null;

  @Field(() => [BesideDefinition], {
    nullable: true,
    description: 'What was met beside the legal definition.',
  })
  besideDefinition?: readonly BesideDefinition[] | null;
}
