import {
  Args,
  Ctx,
  FieldResolver,
  Resolver,
  Root,
  Subscription,
} from '../../platform/graphql/type-graphql.js';
import type { RequestContext } from '../../platform/context.js';
import { ChangesArguments } from '../../platform/graphql/change-arguments.js';
import { follow, type Change } from '../../platform/live/follow.js';
import { onlyVisible } from '../../platform/live/visible.js';
import { recordListRead } from '../audit/index.js';
import { workItemById } from './work-item.queries.js';
import { workItemPermissions } from './work-item.permissions.js';
import { WorkItemType } from './work-item.type.js';
import { WorkItemChangeType, presentWorkItemChange } from './work-item-change.type.js';

const rules = workItemPermissions.Subscription;

const maySee = async ({ event }: Change, { loaders }: RequestContext): Promise<boolean> =>
  event === null || (await loaders.use(workItemById).load(event.subjectId)) !== null;

@Resolver(() => WorkItemChangeType)
export class WorkItemChangesResolver {
  @Subscription(() => WorkItemChangeType, {
    description: 'The work items that change and that you may see, in order for each work item.',
    subscribe: async ({ args, context }) =>
      onlyVisible(
        await follow(
          { kinds: ['WORK_ITEM'], rule: rules.workItemsChanged },
          (args as ChangesArguments).after,
          context as RequestContext,
        ),
        maySee,
      ),
  })
  workItemsChanged(
    @Root() change: Change,
    @Args(() => ChangesArguments) _args: ChangesArguments,
  ): WorkItemChangeType {
    return presentWorkItemChange(change);
  }

  @FieldResolver(() => WorkItemType, {
    nullable: true,
    description: 'The work item in its current state. Each read is audited.',
  })
  async workItem(
    @Root() { workItemId }: WorkItemChangeType,
    @Ctx() context: RequestContext,
  ): Promise<WorkItemType | null> {
    const found = workItemId === null ? null : await context.loaders.use(workItemById).load(workItemId);
    if (found !== null)
      recordListRead('workItems', { nodes: [found] }, { filter: { id: workItemId } }, context);
    return found;
  }
}
