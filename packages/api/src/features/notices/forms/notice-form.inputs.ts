import { Field, InputType } from '../../../platform/graphql/type-graphql.js';

@InputType('RecordFormSubmissionInput', {
  description: 'Records that a person has submitted a notice through the form of the provider.',
})
export class RecordFormSubmissionInput {
  @Field(() => String, { description: 'The reference of the notice, `NT-…`.' })
  noticeReference!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The ticket number of the provider, at most 100 characters.',
  })
  ticketNumber?: string | null;
}
