import { CloseReason, type CloseRefusal } from '@meldpunt/domain';
import { Field, ObjectType } from '../../platform/graphql/type-graphql.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import {
  FieldProblem,
  InvalidInputError,
  NotFoundError,
  StaleVersionError,
  TransitionNotAllowedError,
  UserError,
  resultUnion,
} from '../../platform/graphql/user-error.js';
import { CaseType } from './case.type.js';
import { ContentItemType } from './content-item.type.js';

const success = (name: string, description: string) =>
  ObjectType(name, { description, simpleResolvers: true });

@ObjectType('QueueEmptyError', {
  implements: UserError,
  description: 'Nothing waits for you in this part of the queue.',
  simpleResolvers: true,
})
export class QueueEmptyError extends UserError {}

@ObjectType('CaseLeasedError', {
  implements: UserError,
  description: 'Somebody else has claimed the case.',
  simpleResolvers: true,
})
export class CaseLeasedError extends UserError {
  @Field(() => DateTimeScalar, { description: 'Until when their claim lasts unless they renew it.' })
  leaseExpiresAt!: Date;
}

@ObjectType('NotClaimedError', {
  implements: UserError,
  description: 'You can change a case only under a live claim of your own.',
  simpleResolvers: true,
})
export class NotClaimedError extends UserError {}

@ObjectType('SamePersonError', {
  implements: UserError,
  description:
    'A second opinion, and the decision on two, must come from somebody who has not judged it before.',
  simpleResolvers: true,
})
export class SamePersonError extends UserError {}

@success('ClaimCaseSuccess', 'The case is yours to work on until the claim expires.')
export class ClaimCaseSuccess {
  @Field(() => CaseType, { description: 'The claimed case.' })
  case!: CaseType;
}

@success('ReleaseCaseSuccess', 'The case waits for somebody again.')
export class ReleaseCaseSuccess {
  @Field(() => CaseType, { description: 'The released case.' })
  case!: CaseType;
}

@success('AddContentItemSuccess', 'The address is part of the case.')
export class AddContentItemSuccess {
  @Field(() => ContentItemType, {
    description: 'The first item; an address the case already had is that item.',
  })
  contentItem!: ContentItemType;

  @Field(() => [ContentItemType], {
    description: 'The item of each address and place in the text, in order.',
  })
  contentItems!: readonly ContentItemType[];

  @Field(() => [FieldProblem], { description: 'The parts of the text that could not be read.' })
  problems!: readonly FieldProblem[];

  @Field(() => CaseType, { description: 'The case it belongs to.' })
  case!: CaseType;
}

export const ClaimCaseResult = resultUnion('ClaimCaseResult', 'What came of claiming a case.', [
  ClaimCaseSuccess,
  QueueEmptyError,
  CaseLeasedError,
  SamePersonError,
  NotFoundError,
  TransitionNotAllowedError,
] as const);

export const ReleaseCaseResult = resultUnion('ReleaseCaseResult', 'What came of releasing a case.', [
  ReleaseCaseSuccess,
  NotFoundError,
  NotClaimedError,
] as const);

export const AddContentItemResult = resultUnion(
  'AddContentItemResult',
  'What came of adding an address to a case.',
  [
    AddContentItemSuccess,
    NotFoundError,
    NotClaimedError,
    StaleVersionError,
    TransitionNotAllowedError,
    InvalidInputError,
  ] as const,
);

const refusal = <Name extends string, Facts extends object>(
  __typename: Name,
  code: string,
  message: string,
  facts: Facts,
) => ({
  __typename,
  code,
  message,
  ...facts,
});

export const queueEmpty = () =>
  refusal('QueueEmptyError', 'QUEUE_EMPTY', 'Nothing waits for you here right now.', {});
export const caseLeased = (leaseExpiresAt: Date) =>
  refusal('CaseLeasedError', 'CASE_LEASED', 'Somebody else is working on this case.', { leaseExpiresAt });
export const notClaimed = () =>
  refusal(
    'NotClaimedError',
    'NOT_LEASED_TO_YOU',
    'Claim the case first; a claim lasts for a limited time.',
    {},
  );
export const samePerson = () =>
  refusal(
    'SamePersonError',
    'SAME_PERSON',
    'You have judged this before: somebody else must give the second opinion, or settle what two have judged.',
    {},
  );

@ObjectType('CloseRefusedError', {
  implements: UserError,
  description: 'The case may not be closed, or not for this reason.',
  simpleResolvers: true,
})
export class CloseRefusedError extends UserError {
  @Field(() => [CloseReason], { description: 'The reasons for which it could be closed as it stands.' })
  allowed!: readonly CloseReason[];
}

@ObjectType('CloseCaseSuccess', { description: 'The work on the case has ended.', simpleResolvers: true })
export class CloseCaseSuccess {
  @Field(() => CaseType, { description: 'The case as it stands now.' })
  case!: CaseType;
}

export const CloseCaseResult = resultUnion('CloseCaseResult', 'What came of closing a case.', [
  CloseCaseSuccess,
  CloseRefusedError,
  NotFoundError,
  NotClaimedError,
  StaleVersionError,
  TransitionNotAllowedError,
] as const);

export const closeRefused = ({ code, allowed }: CloseRefusal) => ({
  __typename: 'CloseRefusedError' as const,
  code,
  message:
    allowed.length > 0 ? `It can be closed as ${allowed.join(' or ')}.` : 'It cannot be closed as it stands.',
  allowed,
});
