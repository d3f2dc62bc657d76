import { Channel, FailureClass, HandOverCause, HandOverStatus } from '@meldpunt/domain';
import { Field, ID, InputType, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { publishEnum } from '../../platform/graphql/enums.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { HandOver } from './hand-over.entity.js';

publishEnum(Channel, 'Channel', 'The way on which something leaves.', {
  POLICE_FEED: 'The feed that the police liaison reads.',
  NOTICE: 'A notice by e-mail to a hosting provider.',
  ICCAM: 'INHOPE’s exchange between hotlines.',
  WEBHOOK: 'A signed message to a system outside.',
  BY_HAND: 'No system carries it: a person hands it over and says so.',
});
publishEnum(HandOverStatus, 'HandOverStatus', 'Where one event for one recipient stands.', {
  PENDING: 'Not confirmed yet; attempts go on.',
  CONFIRMED: 'The recipient confirmed it.',
  DEAD: 'Attempts have stopped; a person must look.',
  CALLED_OFF: 'No longer needed.',
});
publishEnum(FailureClass, 'FailureClass', 'How an attempt failed.', {
  UNREACHABLE: 'No answer came.',
  THROTTLED: 'The recipient asks to wait.',
  PARTNER_FAULT: 'The recipient has a fault on its side.',
  ACCESS_REFUSED: 'The recipient redirects or refuses the sign-in; an operator looks.',
  REFUSED: 'The recipient does not accept it.',
  NOT_FOUND: 'The recipient does not know whom or what it is for.',
  OWN_FAULT: 'Our own side failed.',
});
publishEnum(HandOverCause, 'HandOverCause', 'Why a hand-over failed.', {
  NO_ANSWER: 'No answer came.',
  ASKED_TO_WAIT: 'The recipient asked to come back later.',
  RECIPIENT_IN_TROUBLE: 'The recipient reported a fault on its side.',
  NOT_ACCEPTED: 'The recipient did not accept it.',
  MAY_BE_THERE_ALREADY: 'An earlier answer was lost, and it is refused now: it may be there already.',
  SEARCH_INCOMPLETE: 'The same, and it was looked for there; not every report that it may be could be read.',
  LINKED_TO_ANOTHER: 'The report that a person linked does not hold this address.',
  RECIPIENT_UNKNOWN: 'The recipient, or what it is about, is not known there.',
  MAILBOX_FULL: 'The mailbox of the recipient is full.',
  OWN_MAIL_REFUSED: 'The recipient’s mail server refuses our mail: policy, authentication or reputation.',
  SIGN_IN_REFUSED: 'Signing in was refused.',
  REDIRECTED: 'The recipient redirects to another address.',
  ANSWER_NOT_UNDERSTOOD: 'The answer could not be understood.',
  CHANNEL_NOT_CONFIGURED: 'The channel is not configured.',
  TEST_MODE: 'In test mode no real recipient is reached.',
  ANSWERS_MISSING: 'The recipient needs answers that the assessment left open.',
  AGAINST_THE_RULES: 'The rules of the recipient do not allow it.',
  OWN_ERROR: 'Our own software failed.',
});

@ObjectType('HandOver', {
  description: 'One event for one recipient: what left, what was tried, what was confirmed.',
  simpleResolvers: true,
})
export class HandOverType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Channel, { description: 'The way it leaves.' })
  channel!: Channel;

  @Field(() => String, {
    description:
      'The recipient queue that it is in: a code, or the id of a webhook or an abuse contact; never an address.',
  })
  recipientQueue!: string;

  @Field(() => String, { description: 'The code of the event.' })
  event!: string;

  @Field(() => HandOverStatus, { description: 'Where it stands.' })
  status!: HandOverStatus;

  @Field(() => Boolean, { description: 'Whether it comes before everything else.' })
  isUrgent!: boolean;

  @Field(() => Boolean, { description: 'Whether it is a test that reaches no real recipient.' })
  isTest!: boolean;

  @Field(() => Int, { description: 'Attempts so far.' })
  attempts!: number;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it is tried next; `null` when it is not.',
  })
  nextAttemptAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the recipient confirmed it.' })
  confirmedAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when attempts fail; `null` when they do not.',
  })
  failingSince!: Date | null;

  @Field(() => FailureClass, {
    nullable: true,
    description: 'How the last attempt failed; `null` when none has, and once it is confirmed.',
  })
  failureClass!: FailureClass | null;

  @Field(() => HandOverCause, {
    nullable: true,
    description: 'Why the last attempt failed; `null` when none has, and once it is confirmed.',
  })
  failureCause!: HandOverCause | null;

  @Field(() => ID, { nullable: true, description: 'The referral it belongs to.' })
  referralId!: string | null;
}

export const HandOverConnection = connectionOf(HandOverType, 'HandOver', 'hand-overs');

@InputType('HandOverFilter', { description: 'Which hand-overs; all conditions given must hold.' })
export class HandOverFilter {
  @Field(() => [Channel], { nullable: true, description: 'On any of these channels.' })
  channel?: Channel[] | null;

  @Field(() => [HandOverStatus], { nullable: true, description: 'In any of these statuses.' })
  status?: HandOverStatus[] | null;
}

export const presentHandOver = (row: HandOver): HandOverType => ({
  id: row.id,
  channel: row.channel,
  recipientQueue: row.recipient,
  event: row.event,
  status: row.status,
  isUrgent: row.queueBand === 0,
  isTest: row.isTest,
  attempts: row.attempts,
  createdAt: row.createdAt,
  nextAttemptAt: row.status === 'PENDING' ? row.nextAttemptAt : null,
  confirmedAt: row.status === 'CONFIRMED' ? row.endedAt : null,
  failingSince: row.failingSince,
  failureClass: row.failureClass,
  failureCause: row.failureCause,
  referralId: row.referralId,
});
