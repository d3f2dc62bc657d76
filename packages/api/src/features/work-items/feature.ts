import type { Feature } from '../../platform/feature.js';
import { followStoppedJobs } from './stopped-jobs.js';
import { WorkItemChangesResolver } from './work-item-changes.resolver.js';
import { WorkItemEntity } from './work-item.entity.js';
import { workItemPermissions } from './work-item.permissions.js';
import { CaseWorkItemsResolver, WorkItemResolver } from './work-item.resolver.js';
import { workItemViews } from './work-item.views.js';
import { workItemFigures } from './work-item.figures.js';

export const workItems = {
  entities: [WorkItemEntity],
  views: workItemViews,
  figures: [workItemFigures],
  permissions: workItemPermissions,
  resolvers: () => [new WorkItemResolver(), new WorkItemChangesResolver(), new CaseWorkItemsResolver()],
  schedule: () => ({ followStoppedJobs }),
} satisfies Feature;
