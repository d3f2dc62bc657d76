import type { Feature } from '../../platform/feature.js';
import type { WorkContext } from '../../platform/work-context.js';
import { eraseInBackground } from './erase-due.js';
import { followReviews } from './follow-reviews.js';
import { Migration20261129232000_retention } from './migrations/Migration20261129232000_retention.js';
import { Migration20261130101700_retention_by_age } from './migrations/Migration20261130101700_retention_by_age.js';
import { LegalHoldEndEntity, LegalHoldEntity, RetentionRunEntity } from './retention.entity.js';
import { retentionPermissions } from './retention.permissions.js';
import { RetentionResolver } from './retention.resolver.js';

export const retention = {
  entities: [LegalHoldEntity, LegalHoldEndEntity, RetentionRunEntity],
  migrations: [Migration20261129232000_retention, Migration20261130101700_retention_by_age],
  permissions: retentionPermissions,
  resolvers: () => [new RetentionResolver()],
  schedule: () => ({
    eraseInBackground: (work: WorkContext) => eraseInBackground(work),
    followReviews,
  }),
} satisfies Feature;
