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

publishEnum(Opinion, 'Opinion', 'The role of an assessment among the opinions on an item.', {
  FIRST: 'The first opinion.',
  SECOND: 'The opinion of a second person, who does not see the first one.',
  DECIDING: 'The decision of a supervisor after two opinions that disagree.',
});

@ObjectType('Findings', {
  description: 'The recorded findings. `null` means not answered; it never means no.',
  simpleResolvers: true,
})
export class FindingsType extends FindingsFields {
  @Field(() => LegalReview, { nullable: true, description: 'The result of a legal review.' })
  legalReview?: LegalReview | null;

  @Field(() => [PackAnswerType], {
    description: 'Answers to the additional questions of the country pack.',
  })
  more!: readonly PackAnswerType[];
}

@ObjectType('Assessment', {
  description: 'One person’s findings and their qualification in law. Never changed.',
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

  @Field(() => QualificationType, { description: 'Their qualification under the law in force on that day.' })
  qualification!: QualificationType;

  @Field(() => SiteType, { nullable: true, description: 'The kind of site.' })
  siteType!: SiteType | null;

  @Field(() => Commerciality, { nullable: true, description: 'Whether the site is commercial.' })
  commerciality!: Commerciality | null;

  @Field(() => [PaymentMethod], { description: 'The payment methods that the site accepts.' })
  paymentMethods!: readonly PaymentMethod[];

  @Field(() => [String], {
    description:
      'The names of the open questions that must be answered before the item can be sent to another country’s hotline. They are names of fields of the input.',
  })
  neededByExchange!: readonly string[];

  @Field(() => String, { nullable: true, description: 'A remark for colleagues.' })
  note!: string | null;

  /** Used by field resolvers; not in the schema. */
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

/** A stored qualification with the provisions it cites, in the wording of the law pack. */
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

/** The columns that a presented assessment needs. */
export const columnsOfAssessment = [
  'id',
  'contentItemId',
  'opinion',
  'assessedBy',
  'assessedAt',
  'findings',
  'siteType',
  'commerciality',
  'paymentMethods',
  'note',
  'classification',
  'decidedBy',
  'legalBasis',
  'because',
  'settledBy',
  'needsLegalReview',
  'lawVersion',
  'rulesVersion',
] as const satisfies readonly (keyof Assessment)[];

export const presentAssessment = (
  row: Pick<Assessment, (typeof columnsOfAssessment)[number]>,
  jurisdiction: Jurisdiction,
): AssessmentType => ({
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
