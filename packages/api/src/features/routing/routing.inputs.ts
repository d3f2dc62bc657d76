import { Field, ID, InputType, Int } from '../../platform/graphql/type-graphql.js';
import { publishEnum } from '../../platform/graphql/enums.js';
import { ReopenReason } from '../cases/index.js';

publishEnum(ReopenReason, 'ReopenReason', 'Why a closed case is looked at again.', {
  SEEN_AGAIN: 'The content is back.',
  NEW_INFORMATION: 'Something new has become known.',
  CLOSED_IN_ERROR: 'It should not have been closed.',
  REAPPEARED: 'The removal watch saw the content again.',
});

@InputType('RouteCaseInput', { description: 'Which case to route.' })
export class RouteCaseInput {
  @Field(() => ID, { description: 'The case, claimed by you.' })
  caseId!: string;

  @Field(() => Int, { description: 'The version of the case that you saw.' })
  expectedVersion!: number;
}

@InputType('ReopenCaseInput', { description: 'Which closed case to look at again, and why.' })
export class ReopenCaseInput {
  @Field(() => ID, { description: 'The closed case.' })
  caseId!: string;

  @Field(() => ReopenReason, { description: 'Why.' })
  reason!: ReopenReason;
}
