import { Field, InputType, ObjectType } from '../../platform/graphql/type-graphql.js';

/** One answer to a question that the country's pack adds to those of every hotline. */
@ObjectType()
@InputType()
abstract class PackAnswerFields {
  @Field(() => String, { description: 'The name of the question.' })
  question!: string;

  @Field(() => String, { description: 'The code of the answer.' })
  answer!: string;
}

@InputType('PackAnswerInput', {
  description: 'An answer to a question that the country’s pack adds to those of every hotline.',
})
export class PackAnswerInput extends PackAnswerFields {}

@ObjectType('PackAnswer', {
  description: 'An answer to a question that the country’s pack adds to those of every hotline.',
  simpleResolvers: true,
})
export class PackAnswerType extends PackAnswerFields {}

/** The answers as they are presented, in the order in which they were stored. */
export const presentPackAnswers = (
  more: Readonly<Record<string, string>> | null | undefined,
): readonly PackAnswerType[] =>
  Object.entries(more ?? {}).map(([question, answer]) => ({ question, answer }));
