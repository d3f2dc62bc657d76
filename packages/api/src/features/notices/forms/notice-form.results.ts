import { Field, ObjectType } from '../../../platform/graphql/type-graphql.js';
import {
  InvalidInputError,
  NotFoundError,
  resultUnion,
  TransitionNotAllowedError,
} from '../../../platform/graphql/user-error.js';
import { NoticeFormType } from './notice-form.type.js';

@ObjectType('RecordFormSubmissionSuccess', {
  description: 'The notice counts as sent, with what was in its text.',
  simpleResolvers: true,
})
export class RecordFormSubmissionSuccess {
  @Field(() => NoticeFormType, { description: 'What was submitted.' })
  form!: NoticeFormType;
}

export const RecordFormSubmissionResult = resultUnion(
  'RecordFormSubmissionResult',
  'What came of recording that a notice was submitted through a form.',
  [RecordFormSubmissionSuccess, InvalidInputError, NotFoundError, TransitionNotAllowedError] as const,
);
