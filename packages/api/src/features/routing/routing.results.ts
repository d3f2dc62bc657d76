import { RouteOutcome } from '@meldpunt/domain';
import { Field, ID, ObjectType } from '../../platform/graphql/type-graphql.js';
import {
  NotFoundError,
  StaleVersionError,
  TransitionNotAllowedError,
  UserError,
  resultUnion,
} from '../../platform/graphql/user-error.js';
import { CaseType, NotClaimedError } from '../cases/index.js';

@ObjectType('NotAssessedError', {
  implements: UserError,
  description: 'Items of the case have not been judged; judge them first.',
  simpleResolvers: true,
})
export class NotAssessedError extends UserError {
  @Field(() => [ID], { description: 'The items that have not been judged.' })
  contentItemIds!: readonly string[];
}

@ObjectType('ItemMissingAnswers', {
  description: 'The questions of one item that another hotline needs answered.',
  simpleResolvers: true,
})
export class ItemMissingAnswersType {
  @Field(() => ID, { description: 'The item.' })
  contentItemId!: string;

  @Field(() => [String], { description: 'The names of the questions, as in the form of the assessment.' })
  questions!: readonly string[];
}

@ObjectType('AnswersMissingError', {
  implements: UserError,
  description: 'Another country’s hotline needs answers that the assessments left open; answer them first.',
  simpleResolvers: true,
})
export class AnswersMissingError extends UserError {
  @Field(() => [ItemMissingAnswersType], { description: 'What is missing, by item.' })
  items!: readonly ItemMissingAnswersType[];
}

@ObjectType('AlreadyOpenError', {
  implements: UserError,
  description: 'The address has an open case already.',
  simpleResolvers: true,
})
export class AlreadyOpenError extends UserError {}

@ObjectType('RouteCaseSuccess', {
  description: 'The decision stands, with its hand-overs.',
  simpleResolvers: true,
})
export class RouteCaseSuccess {
  @Field(() => CaseType, { description: 'The case as it stands now.' })
  case!: CaseType;

  @Field(() => RouteOutcome, { description: 'What the rules made of the case as a whole.' })
  outcome!: RouteOutcome;

  @Field(() => [String], { description: 'Codes of the reasons.' })
  because!: readonly string[];
}

@ObjectType('ReopenCaseSuccess', { description: 'A linked cycle is open.', simpleResolvers: true })
export class ReopenCaseSuccess {
  @Field(() => CaseType, { description: 'The new case, linked to the closed one.' })
  case!: CaseType;
}

const changed = [NotFoundError, NotClaimedError, StaleVersionError, TransitionNotAllowedError] as const;

export const RouteCaseResult = resultUnion('RouteCaseResult', 'What came of routing a case.', [
  RouteCaseSuccess,
  NotAssessedError,
  AnswersMissingError,
  ...changed,
] as const);
export const ReopenCaseResult = resultUnion('ReopenCaseResult', 'What came of reopening a case.', [
  ReopenCaseSuccess,
  AlreadyOpenError,
  NotFoundError,
] as const);

export const notAssessed = (contentItemIds: readonly string[]) => ({
  __typename: 'NotAssessedError' as const,
  code: 'NOT_ASSESSED',
  message: 'Judge every item of the case before you route it.',
  contentItemIds,
});

export const answersMissing = (items: readonly ItemMissingAnswersType[]) => ({
  __typename: 'AnswersMissingError' as const,
  code: 'ANSWERS_MISSING',
  message: 'Answer what the hotline of the other country needs, then route again.',
  items,
});

export const alreadyOpen = () => ({
  __typename: 'AlreadyOpenError' as const,
  code: 'ALREADY_OPEN',
  message: 'This address has an open case: go on with that one.',
});
