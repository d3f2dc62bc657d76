import { Field, InputType, ObjectType } from '../../platform/graphql/type-graphql.js';

/** One answer to an additional question of the country pack. */
@ObjectType()
@InputType()
abstract class PackAnswerFields {
  @Field(() => String, { description: 'The name of the question.' })
  question!: string;

  @Field(() => String, { description: 'The code of the answer.' })
  answer!: string;
}

@InputType('PackAnswerInput', {
  description: 'An answer to an additional question of the country pack.',
})
export class PackAnswerInput extends PackAnswerFields {}

@ObjectType('PackAnswer', {
  description: 'An answer to an additional question of the country pack.',
  simpleResolvers: true,
})
export class PackAnswerType extends PackAnswerFields {}

/** The answers for the API, in stored order. */
export const presentPackAnswers = (
  more: Readonly<Record<string, string>> | null | undefined,
): readonly PackAnswerType[] =>
  Object.entries(more ?? {}).map(([question, answer]) => ({ question, answer }));
