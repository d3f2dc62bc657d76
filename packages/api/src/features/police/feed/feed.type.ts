import { PoliceFeedEvent } from '@meldpunt/domain';
import { Field, ID, Int, ObjectType } from '../../../platform/graphql/type-graphql.js';
import { connectionOf, writeCursor } from '../../../platform/graphql/connection.js';
import { publishEnum } from '../../../platform/graphql/enums.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import type { PoliceFeedEntry } from './police-feed-entry.entity.js';

publishEnum(PoliceFeedEvent, 'PoliceFeedEvent', 'What police are told of a referral.', {
  REFERRAL: 'A new referral.',
  WITHDRAWN: 'It was taken back.',
  OVERTAKEN: 'The hotline would not make it today; police decide what becomes of it.',
  DANGER_ADDED: 'A child was found to be in immediate danger after it was made.',
  NOTICE_LEFT_ANYWAY: 'The notice to the provider had left already when it was held or withdrawn.',
  CONTENT_MOVED: 'The content is hosted elsewhere now.',
  REMOVAL: 'The content was observed to be gone.',
  CLOAKED: 'The host shows the content to some and tells others that it is not there.',
  REAPPEARED: 'The content was observed to be back.',
  ANSWER: 'The hotline answered a question.',
});

@ObjectType('PoliceFeedEntry', {
  description: 'One thing that police are told. Never changed; read in order, none is missed.',
  simpleResolvers: true,
})
export class PoliceFeedEntryType {
  @Field(() => ID, { description: 'Opaque id; the same entry has the same id whenever it is read.' })
  id!: string;

  @Field(() => Int, { description: 'Counts the entries: each is higher than every one before.' })
  sequence!: number;

  @Field(() => String, { description: 'Give this as `after` to go on behind this entry.' })
  cursor!: string;

  @Field(() => PoliceFeedEvent, { description: 'What happened.' })
  event!: PoliceFeedEvent;

  @Field(() => DateTimeScalar, { description: 'When police were told.' })
  at!: Date;

  @Field(() => Boolean, { description: 'Whether it comes from an installation that only tests.' })
  isTest!: boolean;

  /** Resolved by fields; not published as they are. */
  referralId!: string;
  caseId!: string;
  questionId!: string | null;
}

export const PoliceFeedConnection = connectionOf(
  PoliceFeedEntryType,
  'PoliceFeedEntry',
  'entries of the police feed',
  'PoliceFeed',
);

export const presentEntry = (row: PoliceFeedEntry): PoliceFeedEntryType => ({
  id: row.id,
  sequence: Number(row.sequence),
  cursor: writeCursor(keyOf(row)),
  event: row.event,
  at: row.at,
  isTest: row.isTest,
  referralId: row.referralId,
  caseId: row.caseId,
  questionId: row.questionId,
});

export const keyOf = (row: PoliceFeedEntry): readonly [sequence: string] => [String(row.sequence)];
