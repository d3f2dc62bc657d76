import {
  Channel,
  FailureClass,
  HandOverCause,
  HandOverMessage,
  HandOverStatus,
  labels,
} from '@meldpunt/domain';
import { Field, ID, InputType, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { publishEnum } from '../../platform/graphql/enums.js';
import { describedByLabels } from '../../platform/graphql/listed-codes.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { HandOver } from './hand-over.entity.js';

publishEnum(Channel, 'Channel', 'The channel of a hand-over.', {
  POLICE_FEED: 'The feed that the police liaison reads.',
  NOTICE: 'A notice by e-mail to a hosting provider.',
  ICCAM: 'INHOPE’s exchange between hotlines.',
  WEBHOOK: 'A signed message to an external system.',
  BY_HAND: 'A person hands it over without a system and records this.',
});
publishEnum(
  HandOverMessage,
  'HandOverMessage',
  'What a hand-over tells its recipient.',
  describedByLabels(labels.HandOverMessage),
);
publishEnum(HandOverStatus, 'HandOverStatus', 'The status of a hand-over.', {
  PENDING: 'Not confirmed yet; it is being retried.',
  CONFIRMED: 'The recipient confirmed receipt.',
  DEAD: 'Retries have stopped; a person must decide.',
  CALLED_OFF: 'Cancelled; no longer needed.',
});
publishEnum(FailureClass, 'FailureClass', 'How an attempt failed.', {
  UNREACHABLE: 'The recipient did not reply.',
  THROTTLED: 'The recipient asked to wait (rate limit).',
  PARTNER_FAULT: 'The recipient has an internal error.',
  ACCESS_REFUSED: 'The recipient redirects, or refuses the sign-in; an operator must check.',
  REFUSED: 'The recipient rejected it.',
  NOT_FOUND: 'The addressee or the subject is unknown to the recipient.',
  OWN_FAULT: 'An error on our side.',
});
publishEnum(HandOverCause, 'HandOverCause', 'Why a hand-over failed.', {
  NO_ANSWER: 'The recipient did not reply.',
  ASKED_TO_WAIT: 'The recipient asked to retry later.',
  RECIPIENT_IN_TROUBLE: 'The recipient reported an internal error.',
  NOT_ACCEPTED: 'The recipient rejected it.',
  MAY_BE_THERE_ALREADY: 'A response was lost and the retry is rejected: the recipient may already have it.',
  SEARCH_INCOMPLETE:
    'A response was lost and the retry is rejected. A search for the report was incomplete, because some reports could not be read.',
  LINKED_TO_ANOTHER: 'The report that a person linked does not contain this address.',
  RECIPIENT_UNKNOWN: 'The addressee or the subject is unknown to the recipient.',
  MAILBOX_FULL: 'The mailbox of the recipient is full.',
  OWN_MAIL_REFUSED:
    'The recipient’s mail server rejects our mail because of policy, authentication or reputation.',
  SIGN_IN_REFUSED: 'The sign-in was refused.',
  REDIRECTED: 'The recipient redirects to another address.',
  ANSWER_NOT_UNDERSTOOD: 'The response could not be parsed.',
  CHANNEL_NOT_CONFIGURED: 'The channel is not configured.',
  TEST_MODE: 'In test mode nothing is sent to real recipients.',
  ANSWERS_MISSING: 'The recipient requires answers that the assessment does not have.',
  AGAINST_THE_RULES: 'The recipient’s rules do not allow it.',
  OWN_ERROR: 'An error in our own software.',
});

@ObjectType('HandOver', {
  description: 'An outbox message: one event for one recipient, with its attempts and its confirmation.',
  simpleResolvers: true,
})
export class HandOverType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Channel, { description: 'The channel.' })
  channel!: Channel;

  @Field(() => String, {
    description: 'Its recipient queue: a code, or the id of a webhook or an abuse contact; never an address.',
  })
  recipientQueue!: string;

  @Field(() => HandOverMessage, { description: 'What it tells its recipient.' })
  message!: HandOverMessage;

  @Field(() => String, { description: 'The code of the event.', deprecationReason: 'Read `message`.' })
  event!: HandOverMessage;

  @Field(() => HandOverStatus, { description: 'Its status.' })
  status!: HandOverStatus;

  @Field(() => Boolean, { description: 'Whether it is delivered before others.' })
  isUrgent!: boolean;

  @Field(() => Boolean, { description: 'Whether it is a test, which is not sent to a real recipient.' })
  isTest!: boolean;

  @Field(() => Int, { description: 'The number of attempts so far.' })
  attempts!: number;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the next attempt is due; `null` if there is none.',
  })
  nextAttemptAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the recipient confirmed it.' })
  confirmedAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When attempts started to fail; `null` if the last one did not fail.',
  })
  failingSince!: Date | null;

  @Field(() => FailureClass, {
    nullable: true,
    description: 'How the last attempt failed; `null` if none failed or if it is confirmed.',
  })
  failureClass!: FailureClass | null;

  @Field(() => HandOverCause, {
    nullable: true,
    description: 'Why the last attempt failed; `null` if none failed or if it is confirmed.',
  })
  failureCause!: HandOverCause | null;

  @Field(() => ID, { nullable: true, description: 'The referral it belongs to.' })
  referralId!: string | null;
}

export const HandOverConnection = connectionOf(HandOverType, 'HandOver', 'hand-overs');

@InputType('HandOverFilter', { description: 'Which hand-overs to list; all given conditions must match.' })
export class HandOverFilter {
  @Field(() => [Channel], { nullable: true, description: 'On any of these channels.' })
  channel?: Channel[] | null;

  @Field(() => [HandOverStatus], { nullable: true, description: 'With any of these statuses.' })
  status?: HandOverStatus[] | null;
}

export const presentHandOver = (row: HandOver): HandOverType => ({
  id: row.id,
  channel: row.channel,
  recipientQueue: row.recipient,
  message: row.event,
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
