import { Classification } from '@meldpunt/domain';
import { Field, ObjectType } from '../../platform/graphql/type-graphql.js';
import { LegalProvisionType } from './legal-provision.type.js';

@ObjectType('Qualification', {
  description: 'The legal classification of findings, and the deciding criteria.',
  simpleResolvers: true,
})
export class QualificationType {
  @Field(() => Classification, { description: 'The result.' })
  classification!: Classification;

  @Field(() => [String], {
    description:
      'The codes of the deciding criteria, most decisive first. An open list: they are data of the law of one country. `legalBasis` has the provisions.',
  })
  decidedBy!: readonly string[];

  @Field(() => [LegalProvisionType], { description: 'The provisions in force on that day that apply.' })
  legalBasis!: readonly object[];

  @Field(() => [String], { description: 'Codes of the reasons.', deprecationReason: 'Read `reasons`.' })
  because!: readonly string[];

  @Field(() => [String], {
    description:
      'For UNDETERMINED: the names of the findings that are missing for a decision. An open list: the law of a country adds questions.',
  })
  settledBy!: readonly string[];

  @Field(() => Boolean, { description: 'Whether a supervisor must do a legal review.' })
  needsLegalReview!: boolean;

  @Field(() => String, { description: 'The version of the law.' })
  lawVersion!: string;

  @Field(() => String, { description: 'The version of the rules.' })
  rulesVersion!: string;

  @Field(() => [String], {
    nullable: true,
    description:
      'For a preview: the names of the unanswered questions that the hotline of another country would need. An open list, as for `settledBy`. `null` for a recorded assessment; see `Assessment.neededByExchange`.',
  })
  neededByExchange?: readonly string[] | null;
}
