import {
  missingForExchange,
  Commerciality,
  LegalReview,
  Opinion,
  PaymentMethod,
  SiteType,
  type Jurisdiction,
} from '@meldpunt/domain';
import { Field, ID, ObjectType } from '../../platform/graphql/type-graphql.js';
import { publishEnum } from '../../platform/graphql/enums.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { FindingsFields, PackAnswerType, presentPackAnswers, QualificationType } from '../rules/index.js';
import { provisionsByCode } from './provisions-by-code.js';
import type { Assessment } from './assessment.entity.js';

publishEnum(Opinion, 'Opinion', 'Which of the opinions on an item an assessment is.', {
  FIRST: 'The first.',
  SECOND: 'Another person’s, given without knowing the first.',
  DECIDING: 'A supervisor’s, on two that disagree.',
});

@ObjectType('Findings', {
  description: 'What an analyst recorded; `null` means not answered, never no.',
  simpleResolvers: true,
})
export class FindingsType extends FindingsFields {
  @Field(() => LegalReview, { nullable: true, description: 'What a legal review found.' })
  legalReview?: LegalReview | null;

  @Field(() => [PackAnswerType], {
    description: 'Answers to the questions that the country’s pack adds to those of every hotline.',
  })
  more!: readonly PackAnswerType[];
}

@ObjectType('Assessment', {
  description: 'One person’s recorded findings and what the law made of them. Never changed.',
  simpleResolvers: true,
})
export class AssessmentType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => Opinion, { description: 'Which opinion it is.' })
  opinion!: Opinion;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  assessedAt!: Date;

  @Field(() => FindingsType, { description: 'The answers to the closed questions.' })
  findings!: FindingsType;

  @Field(() => QualificationType, { description: 'What the law in force on that day made of them.' })
  qualification!: QualificationType;

  @Field(() => SiteType, { nullable: true, description: 'The kind of site.' })
  siteType!: SiteType | null;

  @Field(() => Commerciality, { nullable: true, description: 'Whether the site is run for money.' })
  commerciality!: Commerciality | null;

  @Field(() => [PaymentMethod], { description: 'How it takes payment.' })
  paymentMethods!: readonly PaymentMethod[];

  @Field(() => [String], {
    description: 'The questions still open that the hotline of another country would need answered.',
  })
  neededByExchange!: readonly string[];

  @Field(() => String, { nullable: true, description: 'A remark for colleagues.' })
  note!: string | null;

  /** Resolved by fields; not published as they are. */
  assessedBy!: string;
  contentItemId!: string;
}

type QualificationRow = Pick<
  Assessment,
  | 'classification'
  | 'decidedBy'
  | 'legalBasis'
  | 'because'
  | 'settledBy'
  | 'needsLegalReview'
  | 'lawVersion'
  | 'rulesVersion'
>;

/** A stored verdict with the provisions it cited, as the law pack words them. */
export const presentQualification = (
  row: QualificationRow,
  jurisdiction: Jurisdiction,
): QualificationType => ({
  classification: row.classification,
  decidedBy: row.decidedBy,
  legalBasis: provisionsByCode(jurisdiction, {
    rulesVersion: row.rulesVersion,
    codes: row.legalBasis,
  }),
  because: row.because,
  settledBy: row.settledBy,
  needsLegalReview: row.needsLegalReview,
  lawVersion: row.lawVersion,
  rulesVersion: row.rulesVersion,
});

export const presentAssessment = (row: Assessment, jurisdiction: Jurisdiction): AssessmentType => ({
  id: row.id,
  opinion: row.opinion,
  assessedAt: row.assessedAt,
  findings: { ...row.findings, more: presentPackAnswers(row.findings.more) },
  qualification: presentQualification(row, jurisdiction),
  siteType: row.siteType,
  commerciality: row.commerciality,
  paymentMethods: row.paymentMethods,
  neededByExchange: missingForExchange(row.findings, {
    siteType: row.siteType,
    commerciality: row.commerciality,
    paymentMethods: row.paymentMethods,
  }),
  note: row.note,
  assessedBy: row.assessedBy,
  contentItemId: row.contentItemId,
});
