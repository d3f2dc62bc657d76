import { Field, InputType } from '../../../platform/graphql/type-graphql.js';

@InputType('RecordFormSubmissionInput', {
  description: 'A person has entered a notice into the form of the provider.',
})
export class RecordFormSubmissionInput {
  @Field(() => String, { description: 'The reference of the notice, `NT-…`.' })
  noticeReference!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The number that the provider gave it; at most 100 characters.',
  })
  ticketNumber?: string | null;
}
