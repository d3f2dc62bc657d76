import type { DeadlineSources } from '../../platform/deadline-sources.js';
import type { Feature } from '../../platform/feature.js';
import { DeadlineClockEntity, DeadlineEventEntity } from './deadline.entity.js';
import { deadlinePermissions } from './deadline.permissions.js';
import { CaseClocksResolver, ClockResolver, ReferralClocksResolver } from './deadline.resolver.js';
import { deadlineViews } from './deadline.views.js';
import { processDeadline, processDeadlineTask } from './process-deadline.js';
import { updateDeadlines } from './update-deadlines.js';

interface Parts {
  /** From the features that own what waits. */
  readonly deadlineSources: DeadlineSources;
}

export const deadlines = {
  entities: [DeadlineClockEntity, DeadlineEventEntity],
  views: deadlineViews,
  permissions: deadlinePermissions,
  resolvers: ({ deadlineSources: sources }: Parts) => [
    new ClockResolver(),
    new CaseClocksResolver(sources),
    new ReferralClocksResolver(sources),
  ],
  tasks: ({ deadlineSources: sources }: Parts) => ({ [processDeadlineTask]: processDeadline(sources) }),
  schedule: ({ deadlineSources: sources }: Parts) => ({ updateDeadlines: updateDeadlines(sources) }),
} satisfies Feature;
