import { CaseStatus, DeadlineStage, QueueAge, QueueBand } from '@meldpunt/domain';
import { publishEnum } from '../../platform/graphql/enums.js';
import { Field, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import './deadline.enums.js';

publishEnum(QueueAge, 'QueueAge', 'How long ago a case was opened.', {
  UNDER_1_DAY: 'Less than 24 hours.',
  UNDER_3_DAYS: 'From 24 to less than 72 hours.',
  UNDER_7_DAYS: 'From 72 hours to less than 7 days.',
  FROM_7_DAYS: '7 days or longer.',
});

@ObjectType('QueueCount', {
  description:
    'How many open cases have the same status, band, age and stage. Add counts up for other groups.',
  simpleResolvers: true,
})
export class QueueCountType {
  @Field(() => CaseStatus, { description: 'The status of these cases.' })
  status!: CaseStatus;

  @Field(() => QueueBand, { description: 'Their part of the work queue.' })
  band!: QueueBand;

  @Field(() => QueueAge, { description: 'How long ago they were opened.' })
  age!: QueueAge;

  @Field(() => DeadlineStage, {
    nullable: true,
    description: 'The stage of their own deadline; `null` if they have none, or it is not calculated yet.',
  })
  stage!: DeadlineStage | null;

  @Field(() => Int, { description: 'The number of cases; never 0.' })
  count!: number;
}
