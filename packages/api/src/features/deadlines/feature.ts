import type { Feature } from '../../platform/feature.js';
import { DeadlineClockEntity, DeadlineEventEntity } from './deadline.entity.js';
import { deadlinePermissions } from './deadline.permissions.js';
import { CaseClocksResolver, ClockResolver, ReferralClocksResolver } from './deadline.resolver.js';
import { followClock, followClockTask } from './follow-clock.js';
import { keepClocks } from './keep-clocks.js';

export const deadlines = {
  entities: [DeadlineClockEntity, DeadlineEventEntity],
  permissions: deadlinePermissions,
  resolvers: () => [new ClockResolver(), new CaseClocksResolver(), new ReferralClocksResolver()],
  tasks: () => ({ [followClockTask]: followClock }),
  schedule: () => ({ keepClocks }),
} satisfies Feature;
