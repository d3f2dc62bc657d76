import {
  missingForExchange,
  Commerciality,
  LegalReview,
  Opinion,
  PaymentMethod,
  SiteType,
  type Jurisdiction,
} from '@meldpunt/domain';
import type { Selectable } from 'kysely';
import { Field, ID, ObjectType } from '../../platform/graphql/type-graphql.js';
import { publishEnum } from '../../platform/graphql/enums.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { FindingsFields, PackAnswerType, presentPackAnswers, QualificationType } from '../rules/index.js';
import type { AssessmentTables } from './assessment.tables.js';
import { provisionsByCode } from './provisions-by-code.js';

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
      'Codes of the open questions that must be answered before the item can be sent to another country’s hotline.',
  })
  neededByExchange!: readonly string[];

  @Field(() => String, { nullable: true, description: 'A remark for colleagues.' })
  note!: string | null;

  /** Used by field resolvers; not in the schema. */
  assessedBy!: string;
  contentItemId!: string;
}

type AssessmentRow = Selectable<AssessmentTables['assessment']>;
type QualificationRow = Pick<
  AssessmentRow,
  | 'classification'
  | 'decided_by'
  | 'legal_basis'
  | 'because'
  | 'settled_by'
  | 'needs_legal_review'
  | 'law_version'
  | 'rules_version'
>;

/** A stored qualification with the provisions it cites, in the wording of the law pack. */
export const presentQualification = (
  row: QualificationRow,
  jurisdiction: Jurisdiction,
): QualificationType => ({
  classification: row.classification,
  decidedBy: row.decided_by,
  legalBasis: provisionsByCode(jurisdiction, {
    rulesVersion: row.rules_version,
    codes: row.legal_basis,
  }),
  because: row.because,
  settledBy: row.settled_by,
  needsLegalReview: row.needs_legal_review,
  lawVersion: row.law_version,
  rulesVersion: row.rules_version,
});

export const presentAssessment = (row: AssessmentRow, jurisdiction: Jurisdiction): AssessmentType => ({
  id: row.id,
  opinion: row.opinion,
  assessedAt: row.assessed_at,
  findings: { ...row.findings, more: presentPackAnswers(row.findings.more) },
  qualification: presentQualification(row, jurisdiction),
  siteType: row.site_type,
  commerciality: row.commerciality,
  paymentMethods: row.payment_methods,
  neededByExchange: missingForExchange(row.findings, {
    siteType: row.site_type,
    commerciality: row.commerciality,
    paymentMethods: row.payment_methods,
  }),
  note: row.note,
  assessedBy: row.assessed_by,
  contentItemId: row.content_item_id,
});
