import { Field, Int, ObjectType } from '../../../platform/graphql/type-graphql.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import type { NoticeForm } from '../notice.entity.js';

@ObjectType('NoticeForm', {
  description: 'A round of a notice that a person submits through the form of a provider.',
  simpleResolvers: true,
})
export class NoticeFormType {
  @Field(() => Int, { description: 'The round of the notice.' })
  round!: number;

  @Field(() => String, { description: 'The link to the form.' })
  formUrl!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The text to paste, with the exact addresses. `null` after submission.',
  })
  text!: string | null;

  @Field(() => DateTimeScalar, {
    description: 'When the text was generated. It is generated again each day.',
  })
  preparedAt!: Date;

  @Field(() => String, { nullable: true, description: 'The ticket number of the provider.' })
  ticketNumber!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a person recorded the submission. `null` before.',
  })
  submittedAt!: Date | null;
}

export const presentForm = (row: NoticeForm): NoticeFormType => ({
  round: row.round,
  formUrl: row.formUrl,
  text: row.text,
  preparedAt: row.preparedAt,
  ticketNumber: row.ticketNumber,
  submittedAt: row.submittedAt,
});
