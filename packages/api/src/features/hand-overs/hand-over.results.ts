import { Channel, HandOverCause } from '@meldpunt/domain';
import { Field, ID, InputType, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import {
  InvalidInputError,
  NotFoundError,
  TransitionNotAllowedError,
  resultUnion,
} from '../../platform/graphql/user-error.js';
import { HandOverType } from './hand-over.type.js';

@InputType('RetryHandOverInput', { description: 'Tries a stopped hand-over again.' })
export class RetryHandOverInput {
  @Field(() => ID, { description: 'The hand-over.' })
  handOverId!: string;
}

@InputType('RetryHandOversInput', {
  description:
    'Tries stopped hand-overs of one channel again, oldest first. Without a recipient and a cause, all of them.',
})
export class RetryHandOversInput {
  @Field(() => Channel, { description: 'The channel.' })
  channel!: Channel;

  @Field(() => String, {
    nullable: true,
    description: 'Only those for this recipient, as `HandOver.recipientQueue` names it.',
  })
  recipientQueue?: string | null;

  @Field(() => HandOverCause, { nullable: true, description: 'Only those that stopped for this cause.' })
  cause?: HandOverCause | null;

  @Field(() => Int, { nullable: true, description: 'At most so many, 1 to 200; 100 when absent.' })
  first?: number | null;
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

@ObjectType('RetryHandOversSuccess', {
  description: 'Those that were stopped are tried again now.',
  simpleResolvers: true,
})
export class RetryHandOversSuccess {
  @Field(() => [HandOverType], { description: 'Those that are tried again, as they stand now.' })
  handOvers!: readonly HandOverType[];

  @Field(() => Int, { description: 'How many of the same are still stopped; ask again for them.' })
  remaining!: number;
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
export const RetryHandOversResult = resultUnion('RetryHandOversResult', 'What came of trying again.', [
  RetryHandOversSuccess,
  InvalidInputError,
] as const);
export const CallOffHandOverResult = resultUnion('CallOffHandOverResult', 'What came of giving up.', [
  CallOffHandOverSuccess,
  NotFoundError,
  TransitionNotAllowedError,
] as const);
