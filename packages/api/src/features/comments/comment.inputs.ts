import { Field, ID, InputType } from '../../platform/graphql/type-graphql.js';

@InputType('AddCommentInput', { description: 'A comment for colleagues on a case.' })
export class AddCommentInput {
  @Field(() => ID, { description: 'The case, open or closed.' })
  caseId!: string;

  @Field(() => String, {
    description:
      'At most 1,000 characters. It must not describe content and must not mention a reporter. It is not written to logs or the audit trail.',
  })
  text!: string;
}
