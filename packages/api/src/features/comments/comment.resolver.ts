import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  Mutation,
  Resolver,
  Root,
} from '../../platform/graphql/type-graphql.js';
import type { RequestContext, SignedInContext } from '../../platform/context.js';
import { PageArguments, type Connection } from '../../platform/graphql/connection.js';
import { presentAs } from '../../platform/graphql/user-error.js';
import { recordRead } from '../audit/index.js';
import { CaseType } from '../cases/index.js';
import { AccountType, accountById } from '../identity/index.js';
import { addComment } from './add-comment.js';
import { AddCommentInput } from './comment.inputs.js';
import { commentsOfCase, commentsUnder, openComments } from './comment.loaders.js';
import { AddCommentResult } from './comment.results.js';
import { CaseCommentConnection, CaseCommentType } from './comment.type.js';

@Resolver(() => CaseCommentType)
export class CommentResolver {
  @Mutation(() => AddCommentResult, {
    description:
      'Adds a comment for colleagues to a case. A comment coordinates the work. It must never describe content and never mention a reporter. No claim is needed, and the version of the case does not change.',
  })
  async addComment(
    @Arg('input', () => AddCommentInput, { description: 'The case and the text.' }) input: AddCommentInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof AddCommentResult> {
    const result = await addComment(input, context);
    return 'comment' in result ? presentAs('AddCommentSuccess', result) : result;
  }

  @FieldResolver(() => AccountType, { description: 'Who wrote it.' })
  author(
    @Root() { writtenBy }: CaseCommentType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<AccountType | null> {
    return loaders.use(accountById).load(writtenBy);
  }
}

@Resolver(() => CaseType)
export class CaseCommentsResolver {
  @FieldResolver(() => CaseCommentConnection, {
    description:
      'The comments of caseworkers, earliest first. While a second opinion is awaited, the texts of others are withheld from everybody who may give it.',
  })
  async comments(
    @Root() { id }: CaseType,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<CaseCommentType>> {
    recordRead(context, { action: 'CASE_READ', subject: 'CASE', subjectId: id, caseId: id });
    return openComments(await context.loaders.use(commentsOfCase).load(commentsUnder(id, page)), context);
  }
}
