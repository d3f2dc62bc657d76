import type { Feature } from '../../platform/feature.js';
import { Migration20261129241000_second_opinion_because } from './Migration20261129241000_second_opinion_because.js';
import { AssessmentEntity } from './assessment.entity.js';
import { qualificationOfItem } from './assessment.loaders.js';
import { assessmentPermissions } from './assessment.permissions.js';
import { AssessmentResolver, ItemAssessmentsResolver } from './assessment.resolver.js';
import { assessmentViews } from './assessment.views.js';

export const assessments = {
  entities: [AssessmentEntity],
  migrations: [Migration20261129241000_second_opinion_because],
  views: assessmentViews,
  loadedFields: { ContentItem: { qualification: qualificationOfItem } },
  permissions: assessmentPermissions,
  resolvers: () => [new AssessmentResolver(), new ItemAssessmentsResolver()],
} satisfies Feature;
