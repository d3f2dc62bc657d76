import { Field, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import {
  FieldProblem,
  IdempotencyConflictError,
  RateLimitedError,
  UserError,
  resultUnion,
} from '../../platform/graphql/user-error.js';
import { GuidanceType } from '../rules/index.js';

@ObjectType('RejectedUrl', {
  description: 'A reported address that cannot be taken up.',
  simpleResolvers: true,
})
export class RejectedUrl {
  @Field(() => Int, { description: 'Its place among the addresses sent, from 0.' })
  index!: number;

  @Field(() => String, { description: 'What was sent, cut after 2048 characters.' })
  url!: string;

  @Field(() => String, { description: 'A permanent code in capitals.' })
  code!: string;

  @Field(() => String, { description: 'What is wrong with it, in the reporter’s language.' })
  message!: string;
}

@ObjectType('SubmitReportSuccess', { description: 'The report has come in.', simpleResolvers: true })
export class SubmitReportSuccess {
  @Field(() => String, {
    description: 'The code to ask how it stands. Shown this once: it is stored nowhere.',
  })
  receipt!: string;

  @Field(() => Int, { description: 'How many different addresses were taken up.' })
  acceptedUrls!: number;

  @Field(() => [RejectedUrl], { description: 'The addresses that were not, one by one.' })
  rejectedUrls!: readonly RejectedUrl[];

  @Field(() => [GuidanceType], { description: 'Help lines and what happens next.' })
  guidance!: readonly GuidanceType[];
}

@ObjectType('InvalidReportError', {
  implements: UserError,
  description:
    'The report cannot be taken up as it is; nothing was stored. Correct what is named and send it again.',
  simpleResolvers: true,
})
export class InvalidReportError extends UserError {
  @Field(() => [FieldProblem], { description: 'Every problem found, at once.' })
  problems!: readonly FieldProblem[];
}

export const SubmitReportResult = resultUnion('SubmitReportResult', 'What came of a report.', [
  SubmitReportSuccess,
  InvalidReportError,
  RateLimitedError,
  IdempotencyConflictError,
] as const);
