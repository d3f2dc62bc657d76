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
import { ExposureType } from '../welfare/index.js';
import { CaseType } from './case.type.js';
import { ContentItemType } from './content-item.type.js';
import { bulkResult } from './bulk.type.js';

const success = (name: string, description: string) =>
  ObjectType(name, { description, simpleResolvers: true });

@ObjectType('QueueEmptyError', {
  implements: UserError,
  description: 'There is no case for you in this part of the queue.',
  simpleResolvers: true,
})
export class QueueEmptyError extends UserError {}

@ObjectType('CaseLeasedError', {
  implements: UserError,
  description: 'Another person has claimed the case.',
  simpleResolvers: true,
})
export class CaseLeasedError extends UserError {
  @Field(() => DateTimeScalar, { description: 'When their claim expires unless they extend it.' })
  leaseExpiresAt!: Date;

  /** Used by a field resolver; not in the schema. */
  assigneeId!: string | null;
}

@ObjectType('ExposureLimitError', {
  implements: UserError,
  description: 'You have worked with reported content for long enough. You can still claim a case in danger.',
  simpleResolvers: true,
})
export class ExposureLimitError extends UserError {
  @Field(() => ExposureType, {
    description: 'How long you have worked, and when you can claim a case again.',
  })
  exposure!: ExposureType;
}

@ObjectType('NotClaimedError', {
  implements: UserError,
  description: 'You can change a case only while you have an active claim on it.',
  simpleResolvers: true,
})
export class NotClaimedError extends UserError {}

@ObjectType('SamePersonError', {
  implements: UserError,
  description:
    'A second opinion, and the decision after two opinions, must come from a person who has not assessed the item before.',
  simpleResolvers: true,
})
export class SamePersonError extends UserError {}

@success('ClaimCaseSuccess', 'The case is claimed by you until the claim expires.')
export class ClaimCaseSuccess {
  @Field(() => CaseType, { description: 'The claimed case.' })
  case!: CaseType;
}

@success('ReleaseCaseSuccess', 'The case is in the queue again.')
export class ReleaseCaseSuccess {
  @Field(() => CaseType, { description: 'The released case.' })
  case!: CaseType;
}

@success('AddContentItemSuccess', 'The address was added to the case.')
export class AddContentItemSuccess {
  @Field(() => ContentItemType, {
    description: 'The item of the first address. If the case already had the address, its existing item.',
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

export const ClaimCaseResult = resultUnion('ClaimCaseResult', 'Result of claiming a case.', [
  ClaimCaseSuccess,
  QueueEmptyError,
  CaseLeasedError,
  ExposureLimitError,
  SamePersonError,
  NotFoundError,
  TransitionNotAllowedError,
] as const);

export const ReleaseCaseResult = resultUnion('ReleaseCaseResult', 'Result of releasing a case.', [
  ReleaseCaseSuccess,
  NotFoundError,
  NotClaimedError,
] as const);

export const AddContentItemResult = resultUnion(
  'AddContentItemResult',
  'Result of adding an address to a case.',
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
  facts: Facts,
) => ({
  __typename,
  code,
  ...facts,
});

export const queueEmpty = () => refusal('QueueEmptyError', 'QUEUE_EMPTY', {});
export const caseLeased = (leaseExpiresAt: Date, assigneeId: string | null) =>
  refusal('CaseLeasedError', 'CASE_LEASED', { leaseExpiresAt, assigneeId });
export const exposureReached = (exposure: ExposureType) =>
  refusal('ExposureLimitError', 'EXPOSURE_LIMIT', { exposure });
export const notClaimed = () => refusal('NotClaimedError', 'NOT_LEASED_TO_YOU', {});
export const samePerson = () => refusal('SamePersonError', 'SAME_PERSON', {});

@ObjectType('CloseRefusedError', {
  implements: UserError,
  description: 'The case cannot be closed, or not for this reason.',
  simpleResolvers: true,
})
export class CloseRefusedError extends UserError {
  @Field(() => [CloseReason], { description: 'The reasons for which it can be closed now.' })
  allowed!: readonly CloseReason[];
}

@ObjectType('CloseCaseSuccess', { description: 'The case is closed.', simpleResolvers: true })
export class CloseCaseSuccess {
  @Field(() => CaseType, { description: 'The case after the change.' })
  case!: CaseType;
}

export const CloseCaseResult = resultUnion('CloseCaseResult', 'Result of closing a case.', [
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
  detail: { code: 'POSSIBLE' as const, type: 'CloseReason' as const, codes: allowed },
  allowed,
});

export const ReleaseCasesResult = bulkResult('ReleaseCases', 'releasing several cases');

export const CloseCasesResult = bulkResult('CloseCases', 'closing several cases');
