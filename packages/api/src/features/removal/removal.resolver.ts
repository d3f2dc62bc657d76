import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from '../../platform/graphql/type-graphql.js';
import type { RequestContext, SignedInContext } from '../../platform/context.js';
import { CaseType, ContentItemType, contentItemById } from '../cases/index.js';
import { ItemReachabilityType } from './reachability.type.js';
import { recordReachabilityByHand } from './record-reachability-by-hand.js';
import { RecordReachabilityInput } from './removal.inputs.js';
import { reachabilityOfItem, timeToRemovalOfCase } from './removal.loaders.js';
import { RecordReachabilityResult } from './removal.results.js';
import { TimeToRemovalType } from './time-to-removal.type.js';

@Resolver(() => ContentItemType)
export class RemovalResolver {
  @FieldResolver(() => ItemReachabilityType, {
    nullable: true,
    description: 'Whether it is still online, according to the observations.',
  })
  reachability(
    @Root() { id }: ContentItemType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ItemReachabilityType | null> {
    return loaders.use(reachabilityOfItem).load(id);
  }

  @Mutation(() => RecordReachabilityResult, {
    description:
      'Records an observation of an address by a person, such as an address that cannot be checked automatically. Needs a claim on the case, or the permission to confirm removals.',
  })
  async recordReachability(
    @Arg('input', () => RecordReachabilityInput, { description: 'The observation.' })
    input: RecordReachabilityInput,
    @Ctx() context: SignedInContext,
  ): Promise<typeof RecordReachabilityResult> {
    const result = await recordReachabilityByHand(input, context);
    return 'recorded' in result
      ? {
          __typename: 'RecordReachabilitySuccess',
          contentItem: await context.loaders.use(contentItemById).load(result.recorded),
        }
      : result;
  }
}

@Resolver(() => CaseType)
export class CaseRemovalResolver {
  @FieldResolver(() => TimeToRemovalType, {
    nullable: true,
    description: 'How long its removal took. `null` until the removal of all its illegal items is proven.',
  })
  timeToRemoval(
    @Root() { id }: CaseType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<TimeToRemovalType | null> {
    return loaders.use(timeToRemovalOfCase).load(id);
  }
}
