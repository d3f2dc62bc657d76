import type { RequestContext, SignedInContext } from '../../platform/context.js';
import { PageArguments, type Connection } from '../../platform/graphql/connection.js';
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
import { recordListRead } from '../audit/index.js';
import { AccountType, accountById } from '../identity/index.js';
import { dismissFlood, undoFloodDismissal } from './dismiss-flood.js';
import { DismissFloodInput, UndoFloodDismissalInput } from './flood.inputs.js';
import { floodDismissalPage } from './flood.queries.js';
import { DismissFloodResult, UndoFloodDismissalResult } from './flood.results.js';
import { FloodDismissalConnection, FloodDismissalType } from './flood.type.js';

@Resolver(() => FloodDismissalType)
export class FloodResolver {
  @Query(() => FloodDismissalConnection, {
    description:
      'The dismissals of floods, latest first, those of an unknown time last. Reading the list is audited.',
  })
  async floodDismissals(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ): Promise<Connection<FloodDismissalType>> {
    const found = await floodDismissalPage(page, context);
    return recordListRead('floodDismissals', found, { filter: null, ...page }, context);
  }

  @FieldResolver(() => AccountType, {
    nullable: true,
    description: 'Who did it; `null` if that is not recorded.',
  })
  dismissedBy(
    @Root() { dismissedBy }: FloodDismissalType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<AccountType | null> {
    return dismissedBy === null ? Promise.resolve(null) : loaders.use(accountById).load(dismissedBy);
  }

  @Mutation(() => DismissFloodResult, {
    description:
      'Puts the selected cases of a flood of reports behind all others in the queue. They stay open: a new report of the address puts a case back. Cases that state danger or that a person worked on never change.',
  })
  dismissFlood(
    @Arg('input', () => DismissFloodInput, { description: 'The selection.' }) input: DismissFloodInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof DismissFloodResult> {
    return dismissFlood(input, context);
  }

  @Mutation(() => UndoFloodDismissalResult, {
    description: 'Puts the cases of a dismissal back where they were in the queue.',
  })
  undoFloodDismissal(
    @Arg('input', () => UndoFloodDismissalInput, { description: 'Which one.' })
    { dismissalId }: UndoFloodDismissalInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof UndoFloodDismissalResult> {
    return undoFloodDismissal(dismissalId, context);
  }
}
