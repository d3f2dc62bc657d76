import { Field, ObjectType } from '../../platform/graphql/type-graphql.js';
import {
  InvalidInputError,
  NotFoundError,
  StaleVersionError,
  TransitionNotAllowedError,
  UserError,
  resultUnion,
} from '../../platform/graphql/user-error.js';
import { NotClaimedError } from '../cases/index.js';
import { ReferralType } from './referral.type.js';

@ObjectType('NoTakedownError', {
  implements: UserError,
  description: 'There is no gated takedown for this referral.',
  simpleResolvers: true,
})
export class NoTakedownError extends UserError {}

const success = (name: string, description: string) =>
  ObjectType(name, { description, simpleResolvers: true });

@success('AcknowledgeReferralSuccess', 'The recipient has confirmed receipt.')
export class AcknowledgeReferralSuccess {
  @Field(() => ReferralType, { description: 'The referral in its current state.' })
  referral!: ReferralType;
}

@success('HoldTakedownSuccess', 'No notice is sent to the provider until the takedown is cleared.')
export class HoldTakedownSuccess {
  @Field(() => ReferralType, {
    nullable: true,
    description: 'The given referral in its current state. `null` if you may not read it.',
  })
  referral!: ReferralType | null;
}

@success('ClearTakedownSuccess', 'The notice to the provider may be sent.')
export class ClearTakedownSuccess {
  @Field(() => ReferralType, {
    nullable: true,
    description: 'The given referral in its current state. `null` if you may not read it.',
  })
  referral!: ReferralType | null;
}

@success('CompleteReferralSuccess', 'The referral has ended. Its case is closed with the last referral.')
export class CompleteReferralSuccess {
  @Field(() => ReferralType, { description: 'The referral in its current state.' })
  referral!: ReferralType;
}

const refusals = [NotFoundError, StaleVersionError, TransitionNotAllowedError, InvalidInputError] as const;

export const AcknowledgeReferralResult = resultUnion(
  'AcknowledgeReferralResult',
  'The result of acknowledging a referral.',
  [AcknowledgeReferralSuccess, ...refusals] as const,
);
export const HoldTakedownResult = resultUnion('HoldTakedownResult', 'The result of holding a takedown.', [
  HoldTakedownSuccess,
  NoTakedownError,
  ...refusals,
] as const);
export const ClearTakedownResult = resultUnion('ClearTakedownResult', 'The result of clearing a takedown.', [
  ClearTakedownSuccess,
  NoTakedownError,
  ...refusals,
] as const);
export const CompleteReferralResult = resultUnion(
  'CompleteReferralResult',
  'The result of completing a referral.',
  [CompleteReferralSuccess, NotClaimedError, ...refusals] as const,
);

export const noTakedown = () => ({
  __typename: 'NoTakedownError' as const,
  code: 'NO_TAKEDOWN',
});
