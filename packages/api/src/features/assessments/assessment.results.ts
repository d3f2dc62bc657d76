import { Field, ObjectType } from '../../platform/graphql/type-graphql.js';
import {
  IdempotencyConflictError,
  InvalidInputError,
  NotFoundError,
  StaleVersionError,
  TransitionNotAllowedError,
  UserError,
  resultUnion,
} from '../../platform/graphql/user-error.js';
import { CaseType, NotClaimedError, SamePersonError, bulkResult } from '../cases/index.js';
import { AssessmentType } from './assessment.type.js';

@ObjectType('NeedsSupervisorError', {
  implements: UserError,
  description: 'Only a supervisor may decide after two opinions, or record the result of a legal review.',
  simpleResolvers: true,
})
export class NeedsSupervisorError extends UserError {}

@ObjectType('RecordAssessmentSuccess', { description: 'The assessment is recorded.', simpleResolvers: true })
export class RecordAssessmentSuccess {
  @Field(() => AssessmentType, { description: 'The recorded assessment with its qualification in law.' })
  assessment!: AssessmentType;

  @Field(() => CaseType, { description: 'The case after the change.' })
  case!: CaseType;
}

export const RecordAssessmentResult = resultUnion(
  'RecordAssessmentResult',
  'Result of recording an assessment.',
  [
    RecordAssessmentSuccess,
    InvalidInputError,
    NotFoundError,
    NotClaimedError,
    StaleVersionError,
    SamePersonError,
    NeedsSupervisorError,
    TransitionNotAllowedError,
    IdempotencyConflictError,
  ] as const,
);

export const needsSupervisor = () => ({
  __typename: 'NeedsSupervisorError' as const,
  code: 'NEEDS_SUPERVISOR',
});

export const RecordAssessmentsResult = bulkResult('RecordAssessments', 'recording several assessments');
