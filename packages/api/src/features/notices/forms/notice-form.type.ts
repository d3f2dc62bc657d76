import { NoticeRefusalCode } from '@meldpunt/domain';
import { Field, Int, ObjectType } from '../../../platform/graphql/type-graphql.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import type { ReadableForm } from './readable-forms.js';
import '../notice.enums.js';

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
    description:
      'The text to paste, with the exact addresses. `null` after submission and while it is withheld.',
  })
  text!: string | null;

  @Field(() => NoticeRefusalCode, {
    nullable: true,
    description:
      'Why the text may not be submitted now. Checked when it is read. `null` if it may be submitted.',
  })
  withheldBecause!: NoticeRefusalCode | null;

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

export const presentForm = ({ form, withheldBecause }: ReadableForm): NoticeFormType => ({
  round: form.round,
  formUrl: form.formUrl,
  text: withheldBecause === null ? form.text : null,
  withheldBecause,
  preparedAt: form.preparedAt,
  ticketNumber: form.ticketNumber,
  submittedAt: form.submittedAt,
});
