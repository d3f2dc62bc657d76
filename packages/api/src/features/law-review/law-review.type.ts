import { LawDifference } from '@meldpunt/domain';
import { Field, ID, InputType, Int, ObjectType } from '../../platform/graphql/type-graphql.js';
import { publishEnum } from '../../platform/graphql/enums.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import { QualificationType } from '../rules/index.js';
import type { LawReviewEntry } from './review-law.js';
import { SentKind } from './sent-about-items.js';

publishEnum(
  LawDifference,
  'LawDifference',
  'The difference between a stored decision and the result under the current edition of the law.',
  {
    HARMLESS_THEN_ILLEGAL_NOW: 'Not illegal then, illegal now.',
    ILLEGAL_THEN_NOT_NOW: 'Illegal then; not illegal or uncertain now.',
    HARMLESS_THEN_OPEN_NOW: 'Not illegal then; a person must decide now.',
    OPEN_THEN_ILLEGAL_NOW: 'Undecided then, illegal now.',
    BASELINE_CHANGED: 'Illegal then and now, but the international baseline applies only then or only now.',
    WRONG_ARTICLE_SENT: 'The same outcome under other articles; the wrong articles were sent to others.',
    WRONG_ARTICLE_KEPT: 'The same outcome under other articles; nothing was sent to others.',
    OPEN_THEN_HARMLESS_NOW: 'Undecided then, not illegal now under the tested provisions.',
    NOT_ASKED_THEN:
      'Not illegal then. The current edition also asks what was found beside the legal definition; this was not asked then.',
    WORDING: 'The same outcome and articles with other wording.',
  },
);

publishEnum(SentKind, 'SentKind', 'What was sent because of a decision.', {
  NOTICE: 'A notice to a hosting provider.',
  POLICE_DOSSIER: 'A dossier for police.',
  EXCHANGE_REPORT: 'A report to ICCAM, INHOPE’s exchange between hotlines.',
});

@ObjectType('LawReviewSent', {
  description: 'Something that was sent while the decision was the latest one on its item.',
  simpleResolvers: true,
})
export class LawReviewSentType {
  @Field(() => SentKind, { description: 'What was sent.' })
  kind!: SentKind;

  @Field(() => String, {
    description: 'The reference of the notice, or of the referral that the dossier or report belongs to.',
  })
  reference!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The round of the notice or the version of the dossier; `null` for a report.',
  })
  number!: number | null;

  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  at!: Date;
}

@ObjectType('LawReviewEntry', {
  description: 'A stored decision that the current edition of the law would change.',
  simpleResolvers: true,
})
export class LawReviewEntryType {
  @Field(() => ID, { description: 'The id of the assessment.' })
  id!: string;

  @Field(() => ID, { description: 'The case it belongs to.' })
  caseId!: string;

  @Field(() => String, { description: 'The reference of that case.' })
  caseReference!: string;

  @Field(() => ID, { description: 'The content item that was assessed.' })
  contentItemId!: string;

  @Field(() => DateTimeScalar, { description: 'When it was assessed.' })
  assessedAt!: Date;

  @Field(() => DateScalar, { description: 'The day whose law applied.' })
  on!: string;

  @Field(() => LawDifference, { description: 'The difference.' })
  difference!: LawDifference;

  @Field(() => QualificationType, { description: 'The stored qualification.' })
  then!: QualificationType;

  @Field(() => QualificationType, {
    description: 'The qualification of the same findings and day under the current edition.',
  })
  now!: QualificationType;

  @Field(() => [LawReviewSentType], { description: 'What was sent because of it, oldest first.' })
  sent!: readonly LawReviewSentType[];
}

export const LawReviewConnection = connectionOf(
  LawReviewEntryType,
  'LawReviewEntry',
  'reviewed decisions',
  'LawReview',
);

@InputType('LawReviewFilter', { description: 'Which decisions to list; all given conditions must match.' })
export class LawReviewFilter {
  @Field(() => [LawDifference], { nullable: true, description: 'With any of these differences.' })
  difference?: LawDifference[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this case.' })
  caseId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With something sent because of it (true) or with nothing (false).',
  })
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
