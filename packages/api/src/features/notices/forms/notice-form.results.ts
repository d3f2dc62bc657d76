import { Field, ObjectType } from '../../../platform/graphql/type-graphql.js';
import {
  InvalidInputError,
  NotFoundError,
  resultUnion,
  TransitionNotAllowedError,
} from '../../../platform/graphql/user-error.js';
import { NoticeFormType } from './notice-form.type.js';

@ObjectType('RecordFormSubmissionSuccess', {
  description: 'The notice counts as sent, with the addresses in its text.',
  simpleResolvers: true,
})
export class RecordFormSubmissionSuccess {
  @Field(() => NoticeFormType, { description: 'The submitted form.' })
  form!: NoticeFormType;
}

export const RecordFormSubmissionResult = resultUnion(
  'RecordFormSubmissionResult',
  'The result of recording a form submission.',
  [RecordFormSubmissionSuccess, InvalidInputError, NotFoundError, TransitionNotAllowedError] as const,
);
