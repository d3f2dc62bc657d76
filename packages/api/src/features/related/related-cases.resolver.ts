import { Ctx, FieldResolver, Resolver, Root } from '../../platform/graphql/type-graphql.js';
import type { RequestContext } from '../../platform/context.js';
import { recordRead } from '../audit/index.js';
import { CaseType } from '../cases/index.js';
import { AccountType, accountById } from '../identity/index.js';
import { RelatedCaseType } from './related-case.type.js';
import { relatedCasesOf } from './related-cases.loaders.js';

@Resolver(() => CaseType)
export class CaseRelationsResolver {
  @FieldResolver(() => [RelatedCaseType], {
    description:
      'Other cases whose addresses may lead to the same content, closest first, at most 50. Check them before the assessment. Each case returned is audited as read.',
  })
  async relatedCases(
    @Root() { id }: CaseType,
    @Ctx() context: RequestContext,
  ): Promise<readonly RelatedCaseType[]> {
    const related = await context.loaders.use(relatedCasesOf).load(id);
    for (const { id: caseId } of related)
      recordRead(context, { action: 'CASE_READ', subject: 'CASE', subjectId: caseId, caseId });
    return related;
  }
}

@Resolver(() => RelatedCaseType)
export class RelatedCaseResolver {
  @FieldResolver(() => [AccountType], { description: 'The assessors of the item. Empty if withheld.' })
  judgedBy(
    @Root() { judgedByIds }: RelatedCaseType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<readonly (AccountType | null | Error)[]> {
    return loaders.use(accountById).loadMany(judgedByIds);
  }
}
