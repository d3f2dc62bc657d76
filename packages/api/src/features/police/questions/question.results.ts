import { Field, ObjectType } from '../../../platform/graphql/type-graphql.js';
import {
  InvalidInputError,
  NotFoundError,
  TransitionNotAllowedError,
  resultUnion,
} from '../../../platform/graphql/user-error.js';
import { PoliceQuestionType } from './question.type.js';

@ObjectType('AskQuestionSuccess', {
  description: 'The question is now visible to the analysts.',
  simpleResolvers: true,
})
export class AskQuestionSuccess {
  @Field(() => PoliceQuestionType, { description: 'The recorded question.' })
  question!: PoliceQuestionType;
}

@ObjectType('AnswerQuestionSuccess', {
  description: 'The answer is published to police.',
  simpleResolvers: true,
})
export class AnswerQuestionSuccess {
  @Field(() => PoliceQuestionType, { description: 'The question with its answer.' })
  question!: PoliceQuestionType;
}

const refusals = [NotFoundError, TransitionNotAllowedError, InvalidInputError] as const;

export const AskQuestionResult = resultUnion('AskQuestionResult', 'The result of asking a question.', [
  AskQuestionSuccess,
  ...refusals,
] as const);
export const AnswerQuestionResult = resultUnion(
  'AnswerQuestionResult',
  'The result of answering a question.',
  [AnswerQuestionSuccess, ...refusals] as const,
);
