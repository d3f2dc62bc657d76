import { Field, ObjectType } from '../../../platform/graphql/type-graphql.js';
import {
  InvalidInputError,
  NotFoundError,
  TransitionNotAllowedError,
  resultUnion,
} from '../../../platform/graphql/user-error.js';
import { PoliceQuestionType } from './question.type.js';

@ObjectType('AskQuestionSuccess', {
  description: 'The analysts see the question now.',
  simpleResolvers: true,
})
export class AskQuestionSuccess {
  @Field(() => PoliceQuestionType, { description: 'The question as it was asked.' })
  question!: PoliceQuestionType;
}

@ObjectType('AnswerQuestionSuccess', { description: 'Police are told of the answer.', simpleResolvers: true })
export class AnswerQuestionSuccess {
  @Field(() => PoliceQuestionType, { description: 'The question with its answer.' })
  question!: PoliceQuestionType;
}

const refusals = [NotFoundError, TransitionNotAllowedError, InvalidInputError] as const;

export const AskQuestionResult = resultUnion('AskQuestionResult', 'What came of asking.', [
  AskQuestionSuccess,
  ...refusals,
] as const);
export const AnswerQuestionResult = resultUnion('AnswerQuestionResult', 'What came of answering.', [
  AnswerQuestionSuccess,
  ...refusals,
] as const);
