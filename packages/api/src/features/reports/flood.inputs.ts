import { Field, ID, InputType } from '../../platform/graphql/type-graphql.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';

@InputType('DismissFloodInput', { description: 'The cases of a flood of reports, and when it arrived.' })
export class DismissFloodInput {
  @Field(() => [ID], { description: 'The cases, at most 500.' })
  caseIds!: string[];

  @Field(() => DateTimeScalar, { description: 'The start of the flood.' })
  receivedFrom!: Date;

  @Field(() => DateTimeScalar, { description: 'The end of the flood, at most 24 hours after the start.' })
  receivedBefore!: Date;
}

@InputType('UndoFloodDismissalInput', { description: 'Which dismissal to undo.' })
export class UndoFloodDismissalInput {
  @Field(() => ID, { description: 'The dismissal.' })
  dismissalId!: string;
}
