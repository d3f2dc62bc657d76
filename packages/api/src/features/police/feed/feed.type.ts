import { HandlingMark, PoliceFeedEvent } from '@meldpunt/domain';
import { Field, ID, Int, ObjectType } from '../../../platform/graphql/type-graphql.js';
import { connectionOf, writeCursor } from '../../../platform/graphql/connection.js';
import { publishEnum } from '../../../platform/graphql/enums.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import type { Rulebook } from '../../../platform/rulebook.js';
import type { PoliceFeedEntry } from './police-feed-entry.entity.js';

publishEnum(PoliceFeedEvent, 'PoliceFeedEvent', 'The kind of message to police about a referral.', {
  REFERRAL: 'A new referral.',
  WITHDRAWN: 'The referral was withdrawn.',
  OVERTAKEN:
    'Under the current rules the hotline would not create the referral. Police decide what to do with it.',
  DANGER_ADDED: 'A child was found to be in immediate danger after the referral was created.',
  NOTICE_LEFT_ANYWAY: 'The notice to the provider was already sent when the referral was held or withdrawn.',
  CONTENT_MOVED: 'The content has moved to another host.',
  REMOVAL: 'The content was observed to be removed.',
  CLOAKED: 'The host shows the content to some visitors and hides it from others.',
  REAPPEARED: 'The content was observed to be online again.',
  ACKNOWLEDGED: 'A colleague confirmed receipt of the referral.',
  HELD: 'A colleague asked to keep the content online for now.',
  CLEARED: 'A colleague cleared the takedown.',
  ANSWER: 'The hotline answered a question.',
});

publishEnum(
  HandlingMark,
  'HandlingMark',
  'How far a recipient may pass information on: the labels of the Traffic Light Protocol 2.0 (FIRST).',
  {
    TLP_RED: 'TLP:RED. Only for the persons to whom it is addressed.',
    TLP_AMBER_STRICT:
      'TLP:AMBER+STRICT. Only within the organisation of the recipient, for persons who need it.',
    TLP_AMBER:
      'TLP:AMBER. Only within that organisation and the services for which it works, for persons who need it.',
    TLP_GREEN: 'TLP:GREEN. Within the own community, not in public.',
    TLP_CLEAR: 'TLP:CLEAR. May be passed on without restriction.',
  },
);

@ObjectType('PoliceFeedEntry', {
  description: 'One message to police. It never changes. A client that reads in order misses none.',
  simpleResolvers: true,
})
export class PoliceFeedEntryType {
  @Field(() => ID, { description: 'Opaque id. An entry always has the same id.' })
  id!: string;

  @Field(() => Int, {
    description: 'The sequence number. Each entry has a higher number than all entries before it.',
  })
  sequence!: number;

  @Field(() => String, { description: 'The cursor. Pass it as `after` to continue after this entry.' })
  cursor!: string;

  @Field(() => PoliceFeedEvent, { description: 'What happened.' })
  event!: PoliceFeedEvent;

  @Field(() => DateTimeScalar, { description: 'When the entry was published.' })
  at!: Date;

  @Field(() => Boolean, { description: 'Whether it comes from a test installation.' })
  isTest!: boolean;

  @Field(() => HandlingMark, { description: 'How far the recipient may pass it on.' })
  handling!: HandlingMark;

  /** Used by field resolvers. Not published as is. */
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

export const presentEntry = (row: PoliceFeedEntry, { handling }: Rulebook): PoliceFeedEntryType => ({
  id: row.id,
  sequence: Number(row.sequence),
  cursor: writeCursor(keyOf(row)),
  event: row.event,
  at: row.at,
  isTest: row.isTest,
  handling: handling.policeFeed,
  referralId: row.referralId,
  caseId: row.caseId,
  questionId: row.questionId,
});

export const keyOf = (row: PoliceFeedEntry): readonly [sequence: string] => [String(row.sequence)];
