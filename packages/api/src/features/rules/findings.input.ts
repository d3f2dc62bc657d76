import { LegalReview } from '@meldpunt/domain';
import { Field, InputType } from '../../platform/graphql/type-graphql.js';
import { FindingsFields } from './findings.fields.js';
import { PackAnswerInput } from './pack-answer.js';

@InputType('FindingsInput', {
  description:
    'What an analyst records: closed questions, never a description. Absent or null means not answered, never no.',
})
export class FindingsInput extends FindingsFields {
  @Field(() => LegalReview, { nullable: true, description: 'What a legal review found. Supervisors only.' })
  legalReview?: LegalReview | null;

  @Field(() => [PackAnswerInput], {
    nullable: true,
    description: 'Answers to the questions that the country’s pack adds; each question once.',
  })
  more?: readonly PackAnswerInput[] | null;
}
