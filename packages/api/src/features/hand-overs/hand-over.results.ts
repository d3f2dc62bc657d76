import { Channel, HandOverCause } from '@meldpunt/domain';
import { Field, ID, InputType, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import {
  InvalidInputError,
  NotFoundError,
  TransitionNotAllowedError,
  resultUnion,
} from '../../platform/graphql/user-error.js';
import { HandOverType } from './hand-over.type.js';

@InputType('RetryHandOverInput', { description: 'Retries a stopped hand-over.' })
export class RetryHandOverInput {
  @Field(() => ID, { description: 'The hand-over.' })
  handOverId!: string;
}

@InputType('RetryHandOversInput', {
  description:
    'Retries stopped hand-overs of one channel, oldest first. Without `recipientQueue` and `cause`, all of them.',
})
export class RetryHandOversInput {
  @Field(() => Channel, { description: 'The channel.' })
  channel!: Channel;

  @Field(() => String, {
    nullable: true,
    description: 'Only those in this recipient queue; see `HandOver.recipientQueue`.',
  })
  recipientQueue?: string | null;

  @Field(() => HandOverCause, { nullable: true, description: 'Only those that stopped with this cause.' })
  cause?: HandOverCause | null;

  @Field(() => Int, { nullable: true, description: 'Max. number of hand-overs, 1 to 200; 100 if absent.' })
  first?: number | null;
}

@InputType('CallOffHandOverInput', { description: 'Cancels a stopped hand-over.' })
export class CallOffHandOverInput {
  @Field(() => ID, { description: 'The hand-over.' })
  handOverId!: string;
}

@ObjectType('RetryHandOverSuccess', {
  description: 'It is queued for another attempt.',
  simpleResolvers: true,
})
export class RetryHandOverSuccess {
  @Field(() => HandOverType, { description: 'The hand-over after the change.' })
  handOver!: HandOverType;
}

@ObjectType('RetryHandOversSuccess', {
  description: 'They are queued for another attempt.',
  simpleResolvers: true,
})
export class RetryHandOversSuccess {
  @Field(() => [HandOverType], { description: 'The hand-overs that were queued again.' })
  handOvers!: readonly HandOverType[];

  @Field(() => Int, {
    description:
      'The number of matching hand-overs that are still stopped. Repeat the request to retry more.',
  })
  remaining!: number;
}

@ObjectType('CallOffHandOverSuccess', {
  description: 'It is cancelled and will not be sent.',
  simpleResolvers: true,
})
export class CallOffHandOverSuccess {
  @Field(() => HandOverType, { description: 'The hand-over after the change.' })
  handOver!: HandOverType;
}

export const RetryHandOverResult = resultUnion('RetryHandOverResult', 'Result of retrying a hand-over.', [
  RetryHandOverSuccess,
  NotFoundError,
  TransitionNotAllowedError,
] as const);
export const RetryHandOversResult = resultUnion('RetryHandOversResult', 'Result of retrying hand-overs.', [
  RetryHandOversSuccess,
  InvalidInputError,
] as const);
export const CallOffHandOverResult = resultUnion(
  'CallOffHandOverResult',
  'Result of cancelling a hand-over.',
  [CallOffHandOverSuccess, NotFoundError, TransitionNotAllowedError] as const,
);
