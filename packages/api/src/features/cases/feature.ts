import type { Feature } from '../../platform/feature.js';
import { CaseEntity } from './case.entity.js';
import { casePermissions } from './case.permissions.js';
import { CaseResolver } from './case.resolver.js';
import { ContentItemEntity } from './content-item.entity.js';
import { TimelineResolver } from './timeline.resolver.js';
import { waitingCases } from './waiting-cases.js';
import { caseViews } from './case.views.js';

export const cases = {
  entities: [CaseEntity, ContentItemEntity],
  views: caseViews,
  deadlines: { CASE: waitingCases },
  permissions: casePermissions,
  resolvers: () => [new CaseResolver(), new TimelineResolver()],
} satisfies Feature;
