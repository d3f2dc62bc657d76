import type { DeadlineSources } from '../../platform/deadline-sources.js';
import type { Feature } from '../../platform/feature.js';
import { DeadlineClockEntity, DeadlineEventEntity } from './deadline.entity.js';
import { deadlineViews } from './deadline.views.js';
import { Migration20261129251100_deadline_fact } from './Migration20261129251100_deadline_fact.js';
import { Migration20261130091400_deadlines_of_cases } from './Migration20261130091400_deadlines_of_cases.js';
import { deadlinePermissions } from './deadline.permissions.js';
import { CaseClocksResolver, ClockResolver, ReferralClocksResolver } from './deadline.resolver.js';
import { processDeadline, processDeadlineTask } from './process-deadline.js';
import { updateDeadlines } from './update-deadlines.js';
import { deadlineFigures } from './deadline.figures.js';

interface Parts {
  /** From the features that own what waits. */
  readonly deadlineSources: DeadlineSources;
}

export const deadlines = {
  entities: [DeadlineClockEntity, DeadlineEventEntity],
  migrations: [Migration20261129251100_deadline_fact, Migration20261130091400_deadlines_of_cases],
  views: deadlineViews,
  figures: [deadlineFigures],
  permissions: deadlinePermissions,
  resolvers: ({ deadlineSources: sources }: Parts) => [
    new ClockResolver(),
    new CaseClocksResolver(sources),
    new ReferralClocksResolver(sources),
  ],
  tasks: ({ deadlineSources: sources }: Parts) => ({ [processDeadlineTask]: processDeadline(sources) }),
  schedule: ({ deadlineSources: sources }: Parts) => ({ updateDeadlines: updateDeadlines(sources) }),
} satisfies Feature;
