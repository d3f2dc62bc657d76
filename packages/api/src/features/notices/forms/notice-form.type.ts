import { Field, Int, ObjectType } from '../../../platform/graphql/type-graphql.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import type { NoticeForm } from '../notice.entity.js';

@ObjectType('NoticeForm', {
  description: 'A round of a notice that a person enters into the form of a provider.',
  simpleResolvers: true,
})
export class NoticeFormType {
  @Field(() => Int, { description: 'Which round of the notice.' })
  round!: number;

  @Field(() => String, { description: 'The form, as a link.' })
  formUrl!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The text to paste, with the exact addresses; `null` once it was submitted.',
  })
  text!: string | null;

  @Field(() => DateTimeScalar, { description: 'When the text was written; it is written anew each day.' })
  preparedAt!: Date;

  @Field(() => String, { nullable: true, description: 'The number that the provider gave it.' })
  ticketNumber!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a person said that it was submitted; `null` before.',
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
