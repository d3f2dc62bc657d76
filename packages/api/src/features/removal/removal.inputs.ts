import { Reachability } from '@meldpunt/domain';
import { Field, ID, InputType } from '../../platform/graphql/type-graphql.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';

@InputType('RecordReachabilityInput', { description: 'An observation of an address by a person.' })
export class RecordReachabilityInput {
  @Field(() => ID, { description: 'The content item.' })
  contentItemId!: string;

  @Field(() => Reachability, { description: 'The result.' })
  outcome!: Reachability;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was observed. Now if absent. Not before the case was opened.',
  })
  observedAt?: Date | null;
}
