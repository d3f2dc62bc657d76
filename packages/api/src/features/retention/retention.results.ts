import { Field, ObjectType } from '../../platform/graphql/type-graphql.js';
import {
  InvalidInputError,
  NotFoundError,
  TransitionNotAllowedError,
  resultUnion,
} from '../../platform/graphql/user-error.js';
import { LegalHoldType } from './retention.type.js';

@ObjectType('PlaceLegalHoldSuccess', { description: 'The legal hold is in force.', simpleResolvers: true })
export class PlaceLegalHoldSuccess {
  @Field(() => LegalHoldType, { description: 'The legal hold.' })
  legalHold!: LegalHoldType;
}

@ObjectType('LiftLegalHoldSuccess', { description: 'The legal hold is lifted.', simpleResolvers: true })
export class LiftLegalHoldSuccess {
  @Field(() => LegalHoldType, { description: 'The legal hold.' })
  legalHold!: LegalHoldType;
}

export const PlaceLegalHoldResult = resultUnion(
  'PlaceLegalHoldResult',
  'The result of placing a legal hold.',
  [PlaceLegalHoldSuccess, NotFoundError, InvalidInputError] as const,
);
export const LiftLegalHoldResult = resultUnion('LiftLegalHoldResult', 'The result of lifting a legal hold.', [
  LiftLegalHoldSuccess,
  NotFoundError,
  TransitionNotAllowedError,
] as const);
