import { Field, ObjectType } from '../../platform/graphql/type-graphql.js';
import { InvalidInputError, NotFoundError, resultUnion } from '../../platform/graphql/user-error.js';
import { CaseCommentType } from './comment.type.js';

@ObjectType('AddCommentSuccess', {
  description: 'The comment is now visible to colleagues.',
  simpleResolvers: true,
})
export class AddCommentSuccess {
  @Field(() => CaseCommentType, { description: 'The recorded comment.' })
  comment!: CaseCommentType;
}

export const AddCommentResult = resultUnion('AddCommentResult', 'The result of adding a comment.', [
  AddCommentSuccess,
  NotFoundError,
  InvalidInputError,
] as const);
