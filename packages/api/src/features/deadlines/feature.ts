import type { Feature } from '../../platform/feature.js';
import { DeadlineClockEntity, DeadlineEventEntity } from './deadline.entity.js';
import { deadlinePermissions } from './deadline.permissions.js';
import { CaseClocksResolver, ClockResolver, ReferralClocksResolver } from './deadline.resolver.js';
import { processDeadline, processDeadlineTask } from './process-deadline.js';
import { updateDeadlines } from './update-deadlines.js';

export const deadlines = {
  entities: [DeadlineClockEntity, DeadlineEventEntity],
  permissions: deadlinePermissions,
  resolvers: () => [new ClockResolver(), new CaseClocksResolver(), new ReferralClocksResolver()],
  tasks: () => ({ [processDeadlineTask]: processDeadline }),
  schedule: () => ({ updateDeadlines }),
} satisfies Feature;
