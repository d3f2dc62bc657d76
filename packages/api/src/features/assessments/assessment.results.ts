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
import { CaseType, NotClaimedError, SamePersonError } from '../cases/index.js';
import { AssessmentType } from './assessment.type.js';

@ObjectType('NeedsSupervisorError', {
  implements: UserError,
  description: 'What two persons have judged, and questions of law, are settled by a supervisor.',
  simpleResolvers: true,
})
export class NeedsSupervisorError extends UserError {}

@ObjectType('RecordAssessmentSuccess', { description: 'The assessment is recorded.', simpleResolvers: true })
export class RecordAssessmentSuccess {
  @Field(() => AssessmentType, { description: 'What you recorded and what the law makes of it.' })
  assessment!: AssessmentType;

  @Field(() => CaseType, { description: 'The case as it stands now.' })
  case!: CaseType;
}

export const RecordAssessmentResult = resultUnion(
  'RecordAssessmentResult',
  'What came of recording an assessment.',
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
  message: 'A supervisor settles what two colleagues have judged, and records what a legal review found.',
});
