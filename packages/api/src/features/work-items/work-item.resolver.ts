import { Language, explain, maySeeReferral, meaning } from '@meldpunt/domain';
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  Mutation,
  Query,
  Resolver,
  Root,
} from '../../platform/graphql/type-graphql.js';
import { InLanguage } from '../../platform/graphql/in-language.js';
import type { RequestContext, SignedInContext } from '../../platform/context.js';
import { PageArguments, type Connection } from '../../platform/graphql/connection.js';
import { permissionsOf } from '../../platform/auth/viewer.js';
import { recordListRead } from '../audit/index.js';
import { CaseType } from '../cases/index.js';
import { resolveWorkItem } from './resolve-work-item.js';
import { openWorkItemsOfCase, workItemPage } from './work-item.queries.js';
import { referencesOfWork } from './references-of-work.js';
import { retryJob } from './retry-job.js';
import {
  ResolveWorkItemInput,
  ResolveWorkItemResult,
  RetryJobInput,
  RetryJobResult,
} from './work-item.results.js';
import { WorkItemConnection, WorkItemFilter, WorkItemType } from './work-item.type.js';

@Resolver(() => WorkItemType)
export class WorkItemResolver {
  @Query(() => WorkItemConnection, {
    description:
      'The work items that you may see, urgent first, then oldest first. The visible kinds depend on the role.',
  })
  async workItems(
    @Arg('filter', () => WorkItemFilter, {
      nullable: true,
      description: 'The filter. All open work items if absent.',
    })
    filter: WorkItemFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<WorkItemType>> {
    const found = await workItemPage(filter ?? null, page, context);
    return recordListRead('workItems', found, { filter, ...page }, context);
  }

  @Mutation(() => ResolveWorkItemResult, {
    description: 'Closes a work item that is done or no longer needed.',
  })
  resolveWorkItem(
    @Arg('input', () => ResolveWorkItemInput, { description: 'The work item and its resolution.' })
    input: ResolveWorkItemInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof ResolveWorkItemResult> {
    return resolveWorkItem(input, context);
  }

  @Mutation(() => RetryJobResult, { description: 'Retries a background job that has no attempts left.' })
  retryJob(
    @Arg('input', () => RetryJobInput, { description: 'The work item of the job.' }) input: RetryJobInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof RetryJobResult> {
    return retryJob(input, context);
  }

  @FieldResolver(() => String, { description: 'The problem and the action needed, in words.' })
  explanation(@Root() { kind }: WorkItemType, @InLanguage() language: Language): string {
    return meaning('WorkItemKind', kind, language);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Its cause in words.' })
  causeExplanation(@Root() { cause }: WorkItemType, @InLanguage() language: Language): string | null {
    return cause === null ? null : explain(cause, language);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The reference of its case, for users who may read cases.',
  })
  async caseReference(
    @Root() { id, caseId }: WorkItemType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<string | null> {
    const found = await loaders.use(referencesOfWork).load(id);
    return caseId === null ? null : (found?.caseReference ?? null);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The reference of its referral, for users who may read it.',
  })
  async referralReference(
    @Root() { id }: WorkItemType,
    @Ctx() { loaders, viewer }: RequestContext,
  ): Promise<string | null> {
    const { referralKind = null, referralReference = null } =
      (await loaders.use(referencesOfWork).load(id)) ?? {};
    return referralKind !== null && maySeeReferral(permissionsOf(viewer), referralKind)
      ? referralReference
      : null;
  }
}

@Resolver(() => CaseType)
export class CaseWorkItemsResolver {
  @FieldResolver(() => [WorkItemType], { description: 'The open work items of this case, urgent first.' })
  workItems(@Root() { id }: CaseType, @Ctx() { loaders }: RequestContext): Promise<readonly WorkItemType[]> {
    return loaders.use(openWorkItemsOfCase).load(id);
  }
}
