import { LegalReview } from '@meldpunt/domain';
import { Field, InputType } from '../../platform/graphql/type-graphql.js';
import { FindingsFields } from './findings.fields.js';
import { PackAnswerInput } from './pack-answer.js';

@InputType('FindingsInput', {
  description:
    'The findings of an analyst: answers to closed questions, never a description. Absent or null means not answered, not no.',
})
export class FindingsInput extends FindingsFields {
  @Field(() => LegalReview, {
    nullable: true,
    description: 'The result of a legal review. For supervisors only.',
  })
  legalReview?: LegalReview | null;

  @Field(() => [PackAnswerInput], {
    nullable: true,
    description: 'The answers to the additional questions of the country pack. Each question at most once.',
  })
  more?: readonly PackAnswerInput[] | null;
}
