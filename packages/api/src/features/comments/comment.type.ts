import { Field, ID, ObjectType } from '../../platform/graphql/type-graphql.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';

@ObjectType('CaseComment', {
  description:
    'A comment of a caseworker for colleagues. It coordinates the work and never describes content or a reporter. It never changes. Police and integrators cannot read it.',
  simpleResolvers: true,
})
export class CaseCommentType {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The text. `null` if it is withheld, or was erased after its retention period.',
  })
  text!: string | null;

  @Field(() => Boolean, {
    description:
      'Whether the text is withheld: a second opinion is awaited, which must not know the first one.',
  })
  isWithheld!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  writtenAt!: Date;

  /** Used to load the author and to page by case. Not published. */
  caseId!: string;
  writtenBy!: string;
}

export const CaseCommentConnection = connectionOf(CaseCommentType, 'CaseComment', 'comments');
