import { Field, ID, InputType, ObjectType } from '../../platform/graphql/type-graphql.js';
import { NotFoundError, TransitionNotAllowedError, resultUnion } from '../../platform/graphql/user-error.js';
import { HandOverType } from './hand-over.type.js';

@InputType('RetryHandOverInput', { description: 'Tries a stopped hand-over again.' })
export class RetryHandOverInput {
  @Field(() => ID, { description: 'The hand-over.' })
  handOverId!: string;
}

@InputType('CallOffHandOverInput', { description: 'Gives a stopped hand-over up.' })
export class CallOffHandOverInput {
  @Field(() => ID, { description: 'The hand-over.' })
  handOverId!: string;
}

@ObjectType('RetryHandOverSuccess', { description: 'It is tried again now.', simpleResolvers: true })
export class RetryHandOverSuccess {
  @Field(() => HandOverType, { description: 'As it stands now.' })
  handOver!: HandOverType;
}

@ObjectType('CallOffHandOverSuccess', { description: 'It does not leave any more.', simpleResolvers: true })
export class CallOffHandOverSuccess {
  @Field(() => HandOverType, { description: 'As it stands now.' })
  handOver!: HandOverType;
}

export const RetryHandOverResult = resultUnion('RetryHandOverResult', 'What came of trying again.', [
  RetryHandOverSuccess,
  NotFoundError,
  TransitionNotAllowedError,
] as const);
export const CallOffHandOverResult = resultUnion('CallOffHandOverResult', 'What came of giving up.', [
  CallOffHandOverSuccess,
  NotFoundError,
  TransitionNotAllowedError,
] as const);
