import { RouteOutcome } from '@meldpunt/domain';
import { Field, ID, ObjectType } from '../../platform/graphql/type-graphql.js';
import {
  NotFoundError,
  StaleVersionError,
  TransitionNotAllowedError,
  UserError,
  resultUnion,
} from '../../platform/graphql/user-error.js';
import { CaseType, NotClaimedError, bulkResult } from '../cases/index.js';

@ObjectType('NotAssessedError', {
  implements: UserError,
  description: 'Some items of the case have no assessment. Assess them first.',
  simpleResolvers: true,
})
export class NotAssessedError extends UserError {
  @Field(() => [ID], { description: 'The items without an assessment.' })
  contentItemIds!: readonly string[];
}

@ObjectType('ItemMissingAnswers', {
  description: 'The questions of one item that another hotline needs answered.',
  simpleResolvers: true,
})
export class ItemMissingAnswersType {
  @Field(() => ID, { description: 'The item.' })
  contentItemId!: string;

  @Field(() => [String], { description: 'The names of the questions, as in the assessment form.' })
  questions!: readonly string[];
}

@ObjectType('AnswersMissingError', {
  implements: UserError,
  description:
    'The hotline of another country needs answers that are missing from the assessments. Add them first.',
  simpleResolvers: true,
})
export class AnswersMissingError extends UserError {
  @Field(() => [ItemMissingAnswersType], { description: 'The missing answers by item.' })
  items!: readonly ItemMissingAnswersType[];
}

@ObjectType('AlreadyOpenError', {
  implements: UserError,
  description: 'The address already has an open case.',
  simpleResolvers: true,
})
export class AlreadyOpenError extends UserError {}

@ObjectType('RouteCaseSuccess', {
  description: 'The case is routed and its referrals are created.',
  simpleResolvers: true,
})
export class RouteCaseSuccess {
  @Field(() => CaseType, { description: 'The case in its current state.' })
  case!: CaseType;

  @Field(() => RouteOutcome, { description: 'The outcome for the whole case.' })
  outcome!: RouteOutcome;

  @Field(() => [String], { description: 'The codes of the reasons.', deprecationReason: 'Read `reasons`.' })
  because!: readonly string[];
}

@ObjectType('ReopenCaseSuccess', { description: 'A linked cycle is open.', simpleResolvers: true })
export class ReopenCaseSuccess {
  @Field(() => CaseType, { description: 'The new case, linked to the closed one.' })
  case!: CaseType;
}

const changed = [NotFoundError, NotClaimedError, StaleVersionError, TransitionNotAllowedError] as const;

export const RouteCaseResult = resultUnion('RouteCaseResult', 'The result of routing a case.', [
  RouteCaseSuccess,
  NotAssessedError,
  AnswersMissingError,
  ...changed,
] as const);
export const ReopenCaseResult = resultUnion('ReopenCaseResult', 'The result of reopening a case.', [
  ReopenCaseSuccess,
  AlreadyOpenError,
  NotFoundError,
  TransitionNotAllowedError,
] as const);

export const notAssessed = (contentItemIds: readonly string[]) => ({
  __typename: 'NotAssessedError' as const,
  code: 'NOT_ASSESSED',
  contentItemIds,
});

export const answersMissing = (items: readonly ItemMissingAnswersType[]) => ({
  __typename: 'AnswersMissingError' as const,
  code: 'ANSWERS_MISSING',
  items,
});

export const alreadyOpen = () => ({
  __typename: 'AlreadyOpenError' as const,
  code: 'ALREADY_OPEN',
});

export const RouteCasesResult = bulkResult('RouteCases', 'routing several cases');
