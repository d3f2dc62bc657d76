import { ExposureLimit } from '@meldpunt/domain';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Field, ID, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import { publishEnum } from '../../platform/graphql/enums.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';

publishEnum(ExposureLimit, 'ExposureLimit', 'A limit of the work with reported content.', {
  SESSION: 'The time without a break.',
  DAY: 'The time in 24 hours.',
  WEEK: 'The time in seven days.',
  ALONE: 'The time during which no colleague works.',
});

@ObjectType('Exposure', {
  description:
    'How long a person has worked with reported content. Only that person and the welfare role can read it.',
  simpleResolvers: true,
})
export class ExposureType {
  @Field(() => Int, { description: 'Minutes since the last break.' })
  sessionMinutes!: number;

  @Field(() => Int, { description: 'Minutes in the last 24 hours.' })
  dayMinutes!: number;

  @Field(() => Int, { description: 'Minutes in the last seven days.' })
  weekMinutes!: number;

  @Field(() => Int, { description: 'Minutes since the last break during which no colleague worked.' })
  aloneMinutes!: number;

  @Field(() => [ExposureLimit], { description: 'The limits that are reached.' })
  reached!: readonly ExposureLimit[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a case can be claimed again if the work stops now; `null` if one can be claimed now.',
  })
  nextClaimAt!: Date | null;
}

@ObjectType('AccountExposure', {
  description: 'How long one person has worked with reported content.',
  simpleResolvers: true,
})
export class AccountExposureType {
  @Field(() => ID, { description: 'The id of the account.' })
  id!: string;

  @Field(() => ExposureType, { description: 'The measured time and the limits.' })
  exposure!: ExposureType;
}

export const AccountExposureConnection = connectionOf(AccountExposureType, 'AccountExposure', 'exposures');
