import { Field, ID, InputType, Int } from '../../platform/graphql/type-graphql.js';
import { publishEnum } from '../../platform/graphql/enums.js';
import { BulkMode, ReopenReason } from '../cases/index.js';

publishEnum(ReopenReason, 'ReopenReason', 'The reason to reopen a closed case.', {
  SEEN_AGAIN: 'The content is back.',
  NEW_INFORMATION: 'There is new information.',
  CLOSED_IN_ERROR: 'The case was closed in error.',
  REAPPEARED: 'The removal watch saw the content again.',
});

@InputType('RouteCaseInput', { description: 'The case to route.' })
export class RouteCaseInput {
  @Field(() => ID, { description: 'The case. You must have claimed it.' })
  caseId!: string;

  @Field(() => Int, { description: 'The version of the case that was read.' })
  expectedVersion!: number;
}

@InputType('ReopenCaseInput', { description: 'The closed case to reopen, and the reason.' })
export class ReopenCaseInput {
  @Field(() => ID, { description: 'The closed case.' })
  caseId!: string;

  @Field(() => ReopenReason, { description: 'The reason.' })
  reason!: ReopenReason;
}

@InputType('RouteCasesInput', { description: 'The cases to route.' })
export class RouteCasesInput {
  @Field(() => BulkMode, { description: 'What happens to the other items if one is refused.' })
  mode!: BulkMode;

  @Field(() => [RouteCaseInput], { description: 'The items, 1 to 200. They are changed in this order.' })
  items!: RouteCaseInput[];
}
