import { ExposureLimit } from '@meldpunt/domain';
import { Field, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import { publishEnum } from '../../platform/graphql/enums.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';

publishEnum(ExposureLimit, 'ExposureLimit', 'A limit of the work with reported content.', {
  SESSION: 'The time without a break.',
  DAY: 'The time in 24 hours.',
  WEEK: 'The time in seven days.',
  ALONE: 'The time during which no colleague works.',
});

@ObjectType('Exposure', {
  description: 'How long you have worked with reported content. Only you can read it.',
  simpleResolvers: true,
})
export class ExposureType {
  @Field(() => Int, { description: 'Minutes since your last break.' })
  sessionMinutes!: number;

  @Field(() => Int, { description: 'Minutes in the last 24 hours.' })
  dayMinutes!: number;

  @Field(() => Int, { description: 'Minutes in the last seven days.' })
  weekMinutes!: number;

  @Field(() => Int, { description: 'Minutes since your last break during which no colleague worked.' })
  aloneMinutes!: number;

  @Field(() => [ExposureLimit], { description: 'The limits that you have reached.' })
  reached!: readonly ExposureLimit[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When you can claim a case again if you stop now; `null` if you can claim one now.',
  })
  nextClaimAt!: Date | null;
}
