import { Classification } from '@meldpunt/domain';
import { Field, ObjectType } from '../../platform/graphql/type-graphql.js';
import { LegalProvisionType } from './legal-provision.type.js';

@ObjectType('Qualification', {
  description: 'What the law makes of recorded findings, and what decided it.',
  simpleResolvers: true,
})
export class QualificationType {
  @Field(() => Classification, { description: 'The result.' })
  classification!: Classification;

  @Field(() => [String], { description: 'Codes of the criteria that decided, most decisive first.' })
  decidedBy!: readonly string[];

  @Field(() => [LegalProvisionType], { description: 'The provisions in force on the day that make it so.' })
  legalBasis!: readonly object[];

  @Field(() => [String], { description: 'Codes of the reasons.' })
  because!: readonly string[];

  @Field(() => [String], { description: 'For an undetermined one: the findings that would settle it.' })
  settledBy!: readonly string[];

  @Field(() => Boolean, { description: 'Whether a supervisor must review it in law.' })
  needsLegalReview!: boolean;

  @Field(() => String, { description: 'The version of the law it was decided under.' })
  lawVersion!: string;

  @Field(() => String, { description: 'The version of the rules it was decided by.' })
  rulesVersion!: string;

  @Field(() => [String], {
    nullable: true,
    description:
      'For a preview: the questions still open that the hotline of another country would need answered. `null` for a recorded one: `Assessment.neededByExchange` has them.',
  })
  neededByExchange?: readonly string[] | null;
}
