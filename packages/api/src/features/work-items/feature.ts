import type { Feature } from '../../platform/feature.js';
import { followStoppedJobs } from './stopped-jobs.js';
import { WorkItemEntity } from './work-item.entity.js';
import { workItemPermissions } from './work-item.permissions.js';
import { CaseWorkItemsResolver, WorkItemResolver } from './work-item.resolver.js';
import { workItemViews } from './work-item.views.js';

export const workItems = {
  entities: [WorkItemEntity],
  views: workItemViews,
  permissions: workItemPermissions,
  resolvers: () => [new WorkItemResolver(), new CaseWorkItemsResolver()],
  schedule: () => ({ followStoppedJobs }),
} satisfies Feature;
