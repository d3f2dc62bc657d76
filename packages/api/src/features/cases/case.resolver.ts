import { Permission, PriorityReason } from '@meldpunt/domain';
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from '../../platform/graphql/type-graphql.js';
import { may } from '../../platform/auth/viewer.js';
import type { RequestContext, SignedInContext } from '../../platform/context.js';
import { type Connection, PageArguments, connectionOf } from '../../platform/graphql/connection.js';
import { idOf } from '../../platform/graphql/id-of.js';
import { presentAs } from '../../platform/graphql/user-error.js';
import { recordListRead } from '../audit/index.js';
import { AccountType, accountById } from '../identity/index.js';
import { ReasonCode, listedReasons } from '../rules/index.js';
import { addContentItem } from './add-content-item.js';
import { CaseOrder } from './case.enums.js';
import {
  AddContentItemInput,
  CaseFilter,
  ClaimCaseInput,
  ClaimNextCaseInput,
  CloseCaseInput,
  CloseCasesInput,
  ReleaseCaseInput,
  ReleaseCasesInput,
} from './case.inputs.js';
import { caseFields, contentItemById } from './case.loaders.js';
import { caseIdByReference, casePage } from './case.queries.js';
import {
  AddContentItemResult,
  CaseLeasedError,
  ClaimCaseResult,
  CloseCaseResult,
  CloseCasesResult,
  ReleaseCaseResult,
  ReleaseCasesResult,
} from './case.results.js';
import { CaseType, PriorityReasonType, presentCase } from './case.type.js';
import { bulkOfCases, changeInBulk, type BulkChange } from './change-in-bulk.js';
import { claimCase } from './claim-case.js';
import { claimNextCase } from './claim-next-case.js';
import { closeCase } from './close-case.js';
import { ContentItemType } from './content-item.type.js';
import { readCase } from './read-case.js';
import { releaseCase } from './release-case.js';

export const CaseConnection = connectionOf(CaseType, 'Case', 'cases');

const releaseInBulk: BulkChange<ReleaseCaseInput> = {
  ...bulkOfCases,
  change: async (item, context) => {
    const result = await releaseCase(item, context);
    return 'released' in result ? result.released : result;
  },
};

const closeInBulk: BulkChange<CloseCaseInput> = {
  ...bulkOfCases,
  change: async (item, context) => {
    const result = await closeCase(item, context);
    return 'closed' in result ? result.closed : result;
  },
};

@Resolver(() => PriorityReasonType)
export class PriorityReasonResolver {
  @FieldResolver(() => PriorityReason, { description: 'The reason.' })
  reason(@Root() { code }: PriorityReasonType): PriorityReason {
    return code;
  }
}

@Resolver(() => CaseType)
export class CaseResolver {
  @Query(() => CaseConnection, { description: 'The cases of the hotline. Each page read is audited.' })
  async cases(
    @Arg('filter', () => CaseFilter, { nullable: true, description: 'Which ones; all when absent.' })
    filter: CaseFilter | null,
    @Arg('orderBy', () => CaseOrder, {
      nullable: true,
      description: 'The sort order; if absent, the order of the work queue.',
    })
    orderBy: CaseOrder | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<CaseType>> {
    const order = orderBy ?? CaseOrder.PRIORITY;
    const found = await casePage(filter ?? null, order, page, context);
    return recordListRead('cases', found, { filter, orderBy: order, ...page }, context);
  }

  @Query(() => CaseType, {
    nullable: true,
    description: 'One case; `null` if there is none. Each read is audited.',
  })
  async case(
    @Arg('id', () => ID, { nullable: true, description: 'Its id. Give the id or the reference.' })
    id: string | null,
    @Arg('reference', () => String, {
      nullable: true,
      description: 'Its reference as people say or type it: `MP-000001234`, `mp 1234`.',
    })
    reference: string | null,
    @Ctx() context: RequestContext,
  ): Promise<CaseType | null> {
    const found = await idOf({ id, reference }, (text) => caseIdByReference(text, context));
    return found === null ? null : readCase(found, context);
  }

  @FieldResolver(() => AccountType, {
    nullable: true,
    description: 'Who has claimed it; `null` without an active claim.',
  })
  assignee(
    @Root() parent: CaseType,
    @Ctx() context: RequestContext,
  ): Promise<AccountType | null> | AccountType | null {
    return caseFields.assignee.read(parent, context);
  }

  @FieldResolver(() => CaseType, {
    nullable: true,
    description: 'The previous, closed case of the same address.',
  })
  previousCase(
    @Root() { previousCaseId }: CaseType,
    @Ctx() context: RequestContext,
  ): Promise<CaseType | null> | null {
    return previousCaseId === null ? null : readCase(previousCaseId, context);
  }

  @FieldResolver(() => [ReasonCode], { description: 'While it is held: the reasons.' })
  heldReasons(@Root() { heldBecause }: CaseType): readonly ReasonCode[] {
    return listedReasons(heldBecause);
  }

  @FieldResolver(() => [ContentItemType], {
    description: 'The items of the case; the first is the reported address.',
  })
  contentItems(
    @Root() parent: CaseType,
    @Ctx() context: RequestContext,
  ): readonly ContentItemType[] | Promise<readonly ContentItemType[]> {
    return caseFields.contentItems.read(parent, context);
  }

  @Mutation(() => ClaimCaseResult, { description: 'Claims the most urgent case that waits for an analyst.' })
  async claimNextCase(
    @Arg('input', () => ClaimNextCaseInput, { description: 'From which part of the queue.' })
    input: ClaimNextCaseInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof ClaimCaseResult> {
    const result = await claimNextCase(input, context);
    return 'claimed' in result
      ? { __typename: 'ClaimCaseSuccess', case: presentCase(result.claimed, context) }
      : result;
  }

  @Mutation(() => ClaimCaseResult, { description: 'Claims a case, or extends your own claim.' })
  async claimCase(
    @Arg('input', () => ClaimCaseInput, { description: 'Which case.' }) input: ClaimCaseInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof ClaimCaseResult> {
    const result = await claimCase(input, context);
    return 'claimed' in result
      ? { __typename: 'ClaimCaseSuccess', case: presentCase(result.claimed, context) }
      : result;
  }

  @Mutation(() => ReleaseCaseResult, { description: 'Releases your claimed case to the queue.' })
  async releaseCase(
    @Arg('input', () => ReleaseCaseInput, { description: 'Which case.' }) input: ReleaseCaseInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof ReleaseCaseResult> {
    const result = await releaseCase(input, context);
    return 'released' in result
      ? { __typename: 'ReleaseCaseSuccess', case: presentCase(result.released, context) }
      : result;
  }

  @Mutation(() => AddContentItemResult, { description: 'Adds an address to a claimed case.' })
  async addContentItem(
    @Arg('input', () => AddContentItemInput, { description: 'The address and the case.' })
    input: AddContentItemInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof AddContentItemResult> {
    const result = await addContentItem(input, context);
    if (!('contentItemIds' in result)) return result;
    const contentItems = await context.loaders.use(contentItemById).loadMany(result.contentItemIds);
    return presentAs('AddContentItemSuccess', {
      contentItem: contentItems[0],
      contentItems,
      problems: result.problems,
      case: presentCase(result.case, context),
    });
  }

  @Mutation(() => CloseCaseResult, {
    description: 'Closes a claimed case. The reason must match the facts of the case.',
  })
  async closeCase(
    @Arg('input', () => CloseCaseInput, { description: 'The case and the reason.' }) input: CloseCaseInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof CloseCaseResult> {
    const result = await closeCase(input, context);
    return 'closed' in result
      ? { __typename: 'CloseCaseSuccess', case: presentCase(result.closed, context) }
      : result;
  }

  @Mutation(() => ReleaseCasesResult, {
    description: 'Releases several of your claimed cases to the queue.',
  })
  releaseCases(
    @Arg('input', () => ReleaseCasesInput, { description: 'The cases.' }) input: ReleaseCasesInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof ReleaseCasesResult> {
    return changeInBulk('ReleaseCases', input, releaseInBulk, context);
  }

  @Mutation(() => CloseCasesResult, {
    description: 'Closes several claimed cases. Each reason must match the facts of its case.',
  })
  closeCases(
    @Arg('input', () => CloseCasesInput, { description: 'The cases and the reasons.' })
    input: CloseCasesInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof CloseCasesResult> {
    return changeInBulk('CloseCases', input, closeInBulk, context);
  }
}

@Resolver(() => CaseLeasedError)
export class LeasedResolver {
  @FieldResolver(() => AccountType, {
    nullable: true,
    description: 'Who has claimed it. `null` for viewers who may not read cases.',
  })
  assignee(
    @Root() { assigneeId }: CaseLeasedError,
    @Ctx() { loaders, viewer }: RequestContext,
  ): Promise<AccountType | null> | null {
    return assigneeId !== null && may(viewer, Permission.CASE_READ)
      ? loaders.use(accountById).load(assigneeId)
      : null;
  }
}
