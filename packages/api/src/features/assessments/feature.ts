import type { Feature } from '../../platform/feature.js';
import { AssessmentEntity } from './assessment.entity.js';
import { assessmentPermissions } from './assessment.permissions.js';
import { AssessmentResolver, ItemAssessmentsResolver } from './assessment.resolver.js';
import { assessmentViews } from './assessment.views.js';

export const assessments = {
  entities: [AssessmentEntity],
  views: assessmentViews,
  permissions: assessmentPermissions,
  resolvers: () => [new AssessmentResolver(), new ItemAssessmentsResolver()],
} satisfies Feature;
