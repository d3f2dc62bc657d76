import { Field, ObjectType } from '../../platform/graphql/type-graphql.js';
import {
  InvalidInputError,
  NotFoundError,
  StaleVersionError,
  TransitionNotAllowedError,
  UserError,
  resultUnion,
} from '../../platform/graphql/user-error.js';
import { ReferralType } from './referral.type.js';

@ObjectType('NoTakedownError', {
  implements: UserError,
  description: 'There is no gated takedown behind this referral.',
  simpleResolvers: true,
})
export class NoTakedownError extends UserError {}

const success = (name: string, description: string) =>
  ObjectType(name, { description, simpleResolvers: true });

@success('AcknowledgeReferralSuccess', 'The recipient has it.')
export class AcknowledgeReferralSuccess {
  @Field(() => ReferralType, { description: 'The referral as it stands now.' })
  referral!: ReferralType;
}

@success('HoldTakedownSuccess', 'Nothing leaves for the provider until it is cleared.')
export class HoldTakedownSuccess {
  @Field(() => ReferralType, { description: 'The referral you named, as it stands now.' })
  referral!: ReferralType;
}

@success('ClearTakedownSuccess', 'The notice to the provider may leave.')
export class ClearTakedownSuccess {
  @Field(() => ReferralType, { description: 'The referral you named, as it stands now.' })
  referral!: ReferralType;
}

@success('CompleteReferralSuccess', 'The referral has ended; its case ends with the last of them.')
export class CompleteReferralSuccess {
  @Field(() => ReferralType, { description: 'The referral as it stands now.' })
  referral!: ReferralType;
}

const refusals = [NotFoundError, StaleVersionError, TransitionNotAllowedError, InvalidInputError] as const;

export const AcknowledgeReferralResult = resultUnion(
  'AcknowledgeReferralResult',
  'What came of acknowledging a referral.',
  [AcknowledgeReferralSuccess, ...refusals] as const,
);
export const HoldTakedownResult = resultUnion('HoldTakedownResult', 'What came of holding a takedown.', [
  HoldTakedownSuccess,
  NoTakedownError,
  ...refusals,
] as const);
export const ClearTakedownResult = resultUnion('ClearTakedownResult', 'What came of clearing a takedown.', [
  ClearTakedownSuccess,
  NoTakedownError,
  ...refusals,
] as const);
export const CompleteReferralResult = resultUnion(
  'CompleteReferralResult',
  'What came of completing a referral.',
  [CompleteReferralSuccess, ...refusals] as const,
);

export const noTakedown = () => ({
  __typename: 'NoTakedownError' as const,
  code: 'NO_TAKEDOWN',
  message: 'No takedown waits behind this referral: its content is not handed to a provider under clearance.',
});
