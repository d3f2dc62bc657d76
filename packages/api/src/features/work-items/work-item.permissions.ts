import { Permission } from '@meldpunt/domain';
import { requires } from '../../platform/auth/rules.js';

export const workItemPermissions = {
  Query: { workItems: requires(Permission.WORK_ITEM_READ) },
  Subscription: { workItemsChanged: requires(Permission.WORK_ITEM_READ) },
  Mutation: {
    resolveWorkItem: requires(Permission.WORK_ITEM_SETTLE, Permission.EXPOSURE_READ),
    retryJob: requires(Permission.HAND_OVER_RETRY),
  },
};
