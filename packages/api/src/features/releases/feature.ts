import type { Feature } from '../../platform/feature.js';
import { Migration20261129231000_releases } from './migrations/Migration20261129231000_releases.js';
import { ReleaseDecisionEntity, ReleaseRequestEntity } from './release.entity.js';
import { releasePermissions } from './release.permissions.js';
import { ReleaseResolver } from './release.resolver.js';
import { settleLapsedRequests } from './settle-lapsed-requests.js';

export const releases = {
  entities: [ReleaseRequestEntity, ReleaseDecisionEntity],
  migrations: [Migration20261129231000_releases],
  permissions: releasePermissions,
  resolvers: () => [new ReleaseResolver()],
  schedule: () => ({ settleLapsedRequests }),
} satisfies Feature;
