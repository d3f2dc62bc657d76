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
import type { RequestContext, SignedInContext } from '../../platform/context.js';
import { PageArguments, type Connection } from '../../platform/graphql/connection.js';
import { AccountType, accountById } from '../identity/index.js';
import { liftLegalHold, placeLegalHold } from './change-legal-hold.js';
import { LegalHoldFilter, LiftLegalHoldInput, PlaceLegalHoldInput } from './retention.inputs.js';
import { legalHoldPage, retentionRunPage } from './retention.queries.js';
import { LiftLegalHoldResult, PlaceLegalHoldResult } from './retention.results.js';
import {
  LegalHoldConnection,
  LegalHoldType,
  RetentionRunConnection,
  type RetentionRunType,
} from './retention.type.js';

@Resolver(() => LegalHoldType)
export class RetentionResolver {
  @Query(() => LegalHoldConnection, { description: 'The legal holds, latest first.' })
  legalHolds(
    @Arg('filter', () => LegalHoldFilter, { nullable: true, description: 'The filter. All holds if absent.' })
    filter: LegalHoldFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<LegalHoldType>> {
    return legalHoldPage(filter, page, context);
  }

  @Query(() => RetentionRunConnection, {
    description: 'The runs of the retention job, latest first, each with what it erased.',
  })
  retentionRuns(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<RetentionRunType>> {
    return retentionRunPage(page, context);
  }

  @Mutation(() => PlaceLegalHoldResult, {
    description: 'Places a legal hold on a case: nothing of it is erased until the hold is lifted.',
  })
  placeLegalHold(
    @Arg('input', () => PlaceLegalHoldInput, { description: 'The case, the reason and the review date.' })
    input: PlaceLegalHoldInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof PlaceLegalHoldResult> {
    return placeLegalHold(input, context);
  }

  @Mutation(() => LiftLegalHoldResult, { description: 'Lifts a legal hold.' })
  liftLegalHold(
    @Arg('input', () => LiftLegalHoldInput, { description: 'The legal hold.' }) input: LiftLegalHoldInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof LiftLegalHoldResult> {
    return liftLegalHold(input.holdId, context);
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who placed it, and owns it.' })
  owner(@Root() { ownerId }: LegalHoldType, @Ctx() { loaders }: RequestContext): Promise<AccountType | null> {
    return loaders.use(accountById).load(ownerId);
  }

  @FieldResolver(() => AccountType, { nullable: true, description: 'Who lifted it; `null` while in force.' })
  liftedBy(
    @Root() { liftedById }: LegalHoldType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<AccountType | null> | null {
    return liftedById === null ? null : loaders.use(accountById).load(liftedById);
  }
}
