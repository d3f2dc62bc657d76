import {
  BesideDefinition,
  Classification,
  Confidence,
  HostingKind,
  type CountryCode,
} from '@meldpunt/domain';
import { Field, InputType } from '../../platform/graphql/type-graphql.js';
import { CountryCodeScalar } from '../../platform/graphql/scalars.js';

@InputType('RouteInput', { description: 'The input of the routing rules, for a preview of their decision.' })
export class RouteInput {
  @Field(() => Classification, { description: 'The legal classification of the content.' })
  classification!: Classification;

  @Field(() => HostingKind, { description: 'How it is hosted.' })
  hostingKind!: HostingKind;

  @Field(() => CountryCodeScalar, {
    nullable: true,
    description: 'The hosting country, if exactly one is concluded.',
  })
  country?: CountryCode | null;

  @Field(() => [CountryCodeScalar], {
    nullable: true,
    description: 'The hosting countries, if there are several.',
  })
  countries?: CountryCode[] | null;

  @Field(() => Confidence, {
    nullable: true,
    defaultValue: Confidence.HIGH,
    description: 'The reliability of the country.',
  })
  confidence?: Confidence | null;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'A child is in danger now.' })
  immediateDanger?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'The qualification requires a legal review.',
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
    description: 'Other concerns outside the legal definition.',
  })
  besideDefinition?: readonly BesideDefinition[] | null;
}
