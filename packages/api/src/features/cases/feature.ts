import type { Feature } from '../../platform/feature.js';
import { Migration20261129240000_items_by_address } from './Migration20261129240000_items_by_address.js';
import { CaseChangesResolver } from './case-changes.resolver.js';
import { CaseEntity } from './case.entity.js';
import { casePermissions } from './case.permissions.js';
import { CaseResolver } from './case.resolver.js';
import { ContentItemEntity } from './content-item.entity.js';
import { TimelineResolver } from './timeline.resolver.js';
import { waitingCases } from './waiting-cases.js';
import { caseViews } from './case.views.js';

export const cases = {
  entities: [CaseEntity, ContentItemEntity],
  migrations: [Migration20261129240000_items_by_address],
  views: caseViews,
  deadlines: { CASE: waitingCases },
  permissions: casePermissions,
  resolvers: () => [new CaseResolver(), new CaseChangesResolver(), new TimelineResolver()],
} satisfies Feature;
