import type { FieldRefusal, Language, ReasonCode, RefusalDetail } from '@meldpunt/domain';
import { Field, Int, InterfaceType, ObjectType, createUnionType, type ClassType } from './type-graphql.js';

@InterfaceType('UserError', {
  description:
    'A refusal: the rules say no. The code is for programs and never changes; the message is for people. New releases add codes and types: handle those that you do not know by their message.',
})
export abstract class UserError {
  @Field(() => String, { description: 'A permanent code in capitals.' })
  code!: ReasonCode;

  /** What would be accepted; part of the message. */
  detail?: RefusalDetail | undefined;

  /** The language of the message when the caller asks for none. */
  language?: Language | undefined;
}

const refusal = (name: string, description: string) =>
  ObjectType(name, { implements: UserError, description, simpleResolvers: true });

@ObjectType('FieldProblem', {
  description: 'What is wrong with one field of an input.',
  simpleResolvers: true,
})
export class FieldProblem {
  @Field(() => String, { description: 'The field of the input, as a JSON pointer (RFC 6901).' })
  path!: string;

  @Field(() => String, { description: 'A permanent code in capitals.' })
  code!: ReasonCode;

  /** What would be accepted; part of the message. */
  detail?: RefusalDetail | undefined;

  /** The language of the message when the caller asks for none. */
  language?: Language | undefined;
}

@refusal('InvalidInputError', 'Fields of the input are invalid; nothing was changed.')
export class InvalidInputError extends UserError {
  @Field(() => [FieldProblem], { description: 'Every problem found, at once.' })
  problems!: readonly FieldProblem[];
}

@refusal('NotFoundError', 'The object does not exist, or you may not see it.')
export class NotFoundError extends UserError {}

@refusal(
  'StaleVersionError',
  'The object has changed since you read it: read it again and repeat the change if it still applies.',
)
export class StaleVersionError extends UserError {
  @Field(() => Int, { description: 'The current version of the object.' })
  currentVersion!: number;
}

@refusal('TransitionNotAllowedError', 'The current status of the object does not allow this step.')
export class TransitionNotAllowedError extends UserError {
  @Field(() => String, {
    description: 'The current status: a value of the status enum of the object.',
  })
  status!: string;

  @Field(() => [String], {
    description: 'The steps that this status allows, as codes. The list depends on the kind of the object.',
  })
  allowed!: readonly string[];
}

@refusal('RateLimitedError', 'Too many requests from one address; nothing was changed, try again later.')
export class RateLimitedError extends UserError {
  @Field(() => Int, { description: 'Seconds to wait.' })
  retryAfterSeconds!: number;
}

@refusal('IdempotencyConflictError', 'The idempotency key was used before with different content.')
export class IdempotencyConflictError extends UserError {}

/** A problem that the domain found: every code of its closed forms has words. */
export const asProblem = ({ path, code }: FieldRefusal): FieldProblem => ({ path, code: code as ReasonCode });

type Refusal<Type extends UserError, Name extends string> = Omit<Type, never> & { readonly __typename: Name };

/** Adds the name of its GraphQL type to a value. */
export const presentAs = <Name extends string, Value extends object>(name: Name, value: Value) =>
  Object.assign(value, { __typename: name });

export const notFound = (): Refusal<NotFoundError, 'NotFoundError'> => ({
  __typename: 'NotFoundError',
  code: 'NOT_FOUND',
});

export const staleVersion = (currentVersion: number): Refusal<StaleVersionError, 'StaleVersionError'> => ({
  __typename: 'StaleVersionError',
  code: 'STALE_VERSION',
  currentVersion,
});

export const transitionNotAllowed = (
  status: string,
  allowed: readonly string[],
): Refusal<TransitionNotAllowedError, 'TransitionNotAllowedError'> => ({
  __typename: 'TransitionNotAllowedError',
  code: 'TRANSITION_NOT_ALLOWED',
  status,
  allowed,
});

export const rateLimited = (retryAfterSeconds: number): Refusal<RateLimitedError, 'RateLimitedError'> => ({
  __typename: 'RateLimitedError',
  code: 'RATE_LIMITED',
  detail: { code: 'WAIT', seconds: retryAfterSeconds },
  retryAfterSeconds,
});

export const invalidInput = (
  problems: readonly FieldProblem[],
): Refusal<InvalidInputError, 'InvalidInputError'> => ({
  __typename: 'InvalidInputError',
  code: 'INVALID_INPUT',
  problems,
});

export const idempotencyConflict = (): Refusal<IdempotencyConflictError, 'IdempotencyConflictError'> => ({
  __typename: 'IdempotencyConflictError',
  code: 'IDEMPOTENCY_KEY_REUSED',
});

/** Declares the result of a mutation: its success or one of its refusals, distinguished by `__typename`. */
export function resultUnion<Types extends readonly ClassType[]>(
  name: string,
  description: string,
  types: Types,
) {
  return createUnionType({
    name,
    description,
    types: () => types as unknown as readonly [ClassType, ...ClassType[]],
    resolveType: (value) => (value as { readonly __typename: string }).__typename,
  });
}
