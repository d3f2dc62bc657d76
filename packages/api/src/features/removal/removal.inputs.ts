import { Reachability } from '@meldpunt/domain';
import { Field, ID, InputType } from '../../platform/graphql/type-graphql.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';

@InputType('RecordReachabilityInput', { description: 'What a person saw of an address.' })
export class RecordReachabilityInput {
  @Field(() => ID, { description: 'The content item.' })
  contentItemId!: string;

  @Field(() => Reachability, { description: 'What was seen.' })
  outcome!: Reachability;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When; now when absent. Not before the case was opened.',
  })
  observedAt?: Date | null;
}
