import { totalsOf } from '../../platform/graphql/totals.js';
import type { Feature } from '../../platform/feature.js';
import { Migration20261129240000_items_by_address } from './Migration20261129240000_items_by_address.js';
import { Migration20261129251000_finding_cases } from './Migration20261129251000_finding_cases.js';
import { Migration20261130033000_items_by_countries } from './Migration20261130033000_items_by_countries.js';
import { Migration20261130091200_walking_cases } from './Migration20261130091200_walking_cases.js';
import { CaseChangesResolver } from './case-changes.resolver.js';
import { CaseEntity } from './case.entity.js';
import { caseFields } from './case.loaders.js';
import { casePermissions } from './case.permissions.js';
import { CaseConnection, CaseResolver, LeasedResolver, PriorityReasonResolver } from './case.resolver.js';
import { ContentItemEntity } from './content-item.entity.js';
import { TimelineResolver } from './timeline.resolver.js';
import { waitingCases } from './waiting-cases.js';
import { caseViews } from './case.views.js';
import { readCase } from './read-case.js';
import { claimFigures, queueFigures } from './case.figures.js';

const CaseTotalsResolver = totalsOf(CaseConnection);

export const cases = {
  entities: [CaseEntity, ContentItemEntity],
  migrations: [
    Migration20261129240000_items_by_address,
    Migration20261129251000_finding_cases,
    Migration20261130033000_items_by_countries,
    Migration20261130091200_walking_cases,
  ],
  views: caseViews,
  figures: [queueFigures, claimFigures],
  deadlines: { CASE: waitingCases },
  permissions: casePermissions,
  loadedFields: { Case: caseFields },
  nodes: { Case: { query: 'case', find: readCase } },
  resolvers: () => [
    new CaseResolver(),
    new PriorityReasonResolver(),
    new LeasedResolver(),
    new CaseChangesResolver(),
    new CaseTotalsResolver(),
    new TimelineResolver(),
  ],
} satisfies Feature;
