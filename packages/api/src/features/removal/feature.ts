import type { Feature } from '../../platform/feature.js';
import { watchRemovalTask } from '../referrals/index.js';
import { checkRemoval, checkRemovalTask, type RemovalPorts } from './check-removal.js';
import { RemovalWatchEntity } from './removal-watch.entity.js';
import { removalPermissions } from './removal.permissions.js';
import { CaseRemovalResolver, RemovalResolver } from './removal.resolver.js';
import { scheduleChecks } from './schedule-checks.js';
import { watchRemoval } from './watch-removal.js';

export const removal = {
  entities: [RemovalWatchEntity],
  permissions: removalPermissions,
  resolvers: () => [new RemovalResolver(), new CaseRemovalResolver()],
  tasks: (ports: RemovalPorts) => ({
    [watchRemovalTask]: watchRemoval,
    [checkRemovalTask]: checkRemoval(ports),
  }),
  schedule: () => ({ scheduleChecks }),
} satisfies Feature;
