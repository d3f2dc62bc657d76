import { Accessibility, AgeGroup, BesideDefinition, Conduct, Medium, Sex, Subject } from '@meldpunt/domain';
import { Field, InputType, ObjectType } from '../../platform/graphql/type-graphql.js';

/** The closed questions, shared by the input type and the output type. */
@ObjectType()
@InputType()
export abstract class FindingsFields {
  @Field(() => Accessibility, { description: 'Whether it could be opened and, if not, why.' })
  accessibility!: Accessibility;

  @Field(() => Medium, { nullable: true, description: 'The form of the content.' })
  medium?: Medium | null;

  @Field(() => Subject, { nullable: true, description: 'Who is depicted.' })
  subject?: Subject | null;

  @Field(() => Conduct, { nullable: true, description: 'What is depicted.' })
  conduct?: Conduct | null;

  @Field(() => AgeGroup, { nullable: true, description: 'Apparent age.' })
  apparentAge?: AgeGroup | null;

  @Field(() => Sex, { nullable: true, description: 'Apparent sex of those depicted.' })
  sex?: Sex | null;

  @Field(() => Boolean, { nullable: true, description: 'Baseline question: is the abuse severe?' })
  severe?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Baseline question: is a real child depicted?' })
  realChild?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Made by the person depicted.' })
  selfGenerated?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Presented as child modelling.' })
  childModelling?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Promotes or facilitates abuse: manuals, incitement.',
  })
  promotesAbuse?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Advertises abuse.' })
  advertisesAbuse?: boolean | null;

  @Field(() => [BesideDefinition], {
    nullable: true,
    description:
      'Other concerns outside the legal definition. Several are possible. NONE, without others, means no concern. Not answered does not mean NONE.',
  })
  besideDefinition?: readonly BesideDefinition[] | null;

  @Field(() => Boolean, { nullable: true, description: 'A child is in danger now.' })
  immediateDanger?: boolean | null;
}
