import {
  bestWordsIn,
  Language,
  SourceConfidence,
  type CalendarDate,
  type LegalProvision,
} from '@meldpunt/domain';
import { Field, FieldResolver, ObjectType, Resolver, Root } from '../../platform/graphql/type-graphql.js';
import { InLanguage } from '../../platform/graphql/in-language.js';
import { DateScalar } from '../../platform/graphql/scalars.js';

@ObjectType('LegalProvision', {
  description: 'An article of law with its period in force.',
  simpleResolvers: true,
})
export class LegalProvisionType {
  @Field(() => String, {
    description: 'A permanent code. An open list: it is data of the law of one country.',
  })
  code!: string;

  @Field(() => String, { description: 'The article as lawyers cite it.' })
  article!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The first day in force. `null` if unknown.' })
  validFrom!: CalendarDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day in force. `null` if it is still in force.',
  })
  validTo!: CalendarDate | null;

  @Field(() => String, { description: 'The source of the provision.' })
  source!: string;

  @Field(() => String, {
    description: 'The reliability of the source: HIGH, MEDIUM or LOW.',
    deprecationReason: 'Read `sourceConfidence`.',
  })
  confidence!: SourceConfidence;
}

@Resolver(() => LegalProvisionType)
export class LegalProvisionResolver {
  @FieldResolver(() => SourceConfidence, { description: 'The reliability of the source.' })
  sourceConfidence(@Root() { confidence }: LegalProvision): SourceConfidence {
    return confidence;
  }

  @FieldResolver(() => String, { description: 'The title of the provision.' })
  title(@Root() provision: LegalProvision, @InLanguage() language: Language): string {
    return bestWordsIn(provision.title, language);
  }
}
