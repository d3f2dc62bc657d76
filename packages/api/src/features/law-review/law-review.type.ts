import { LawDifference } from '@meldpunt/domain';
import { Field, ID, InputType, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import { publishEnum } from '../../platform/graphql/enums.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import { QualificationType } from '../rules/index.js';
import type { LawReviewEntry } from './review-law.js';
import { SentKind } from './what-left.js';

publishEnum(LawDifference, 'LawDifference', 'How the edition of the law in use differs from a decision.', {
  HARMLESS_THEN_ILLEGAL_NOW: 'Found not illegal then, illegal now.',
  ILLEGAL_THEN_NOT_NOW: 'Found illegal then, not or not certainly so now.',
  HARMLESS_THEN_OPEN_NOW: 'Found not illegal then; a person has to decide now.',
  OPEN_THEN_ILLEGAL_NOW: 'Left open then, illegal now.',
  BASELINE_CHANGED: 'Illegal then and now; the international baseline is added or falls away.',
  WRONG_ARTICLE_SENT: 'The same outcome under other articles; the wrong ones were sent out.',
  WRONG_ARTICLE_KEPT: 'The same outcome under other articles; nothing was sent out.',
  OPEN_THEN_HARMLESS_NOW: 'Left open then, not illegal now under the provisions tested.',
  NOT_ASKED_THEN: 'Found not illegal then; what was met beside the definition was not asked yet.',
  WORDING: 'The same outcome and articles, in other words.',
});

publishEnum(SentKind, 'SentKind', 'What left the hotline on the strength of a decision.', {
  NOTICE: 'A notice to a hosting provider.',
  POLICE_DOSSIER: 'A dossier for police.',
  EXCHANGE_REPORT: 'A report to the network’s exchange.',
});

@ObjectType('LawReviewSent', {
  description: 'Something that left the hotline while the decision was the latest about its item.',
  simpleResolvers: true,
})
export class LawReviewSentType {
  @Field(() => SentKind, { description: 'What it is.' })
  kind!: SentKind;

  @Field(() => String, {
    description: 'The reference of the notice, or of the referral that the dossier or report is about.',
  })
  reference!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The round of the notice or the version of the dossier; `null` for a report.',
  })
  number!: number | null;

  @Field(() => DateTimeScalar, { description: 'When it left.' })
  at!: Date;
}

@ObjectType('LawReviewEntry', {
  description: 'A stored decision of which the edition of the law in use says something else.',
  simpleResolvers: true,
})
export class LawReviewEntryType {
  @Field(() => ID, { description: 'The id of the assessment.' })
  id!: string;

  @Field(() => ID, { description: 'The case it belongs to.' })
  caseId!: string;

  @Field(() => String, { description: 'The reference of that case.' })
  caseReference!: string;

  @Field(() => ID, { description: 'The content item that was judged.' })
  contentItemId!: string;

  @Field(() => DateTimeScalar, { description: 'When it was judged.' })
  assessedAt!: Date;

  @Field(() => DateScalar, { description: 'The day whose law applied.' })
  on!: string;

  @Field(() => LawDifference, { description: 'How they differ.' })
  difference!: LawDifference;

  @Field(() => QualificationType, { description: 'As it was decided.' })
  then!: QualificationType;

  @Field(() => QualificationType, { description: 'As the edition in use decides the same findings and day.' })
  now!: QualificationType;

  @Field(() => [LawReviewSentType], { description: 'What left the hotline on it, oldest first.' })
  sent!: readonly LawReviewSentType[];
}

export const LawReviewConnection = connectionOf(
  LawReviewEntryType,
  'LawReviewEntry',
  'reviewed decisions',
  'LawReview',
);

@InputType('LawReviewFilter', { description: 'Which decisions; all conditions given must hold.' })
export class LawReviewFilter {
  @Field(() => [LawDifference], { nullable: true, description: 'Any of these differences.' })
  difference?: LawDifference[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this case.' })
  caseId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'On which something was sent out (true) or not.' })
  wasSent?: boolean | null;
}

export const presentLawReviewEntry = ({
  stored,
  difference,
  then,
  now,
}: LawReviewEntry): LawReviewEntryType => ({
  id: stored.id,
  caseId: stored.caseId,
  caseReference: stored.caseReference,
  contentItemId: stored.contentItemId,
  assessedAt: stored.assessedAt,
  on: stored.on,
  difference,
  then,
  now,
  sent: stored.sent,
});
