import type { Feature } from '../../platform/feature.js';
import { CaseRelationsResolver, RelatedCaseResolver } from './related-cases.resolver.js';

export const related = {
  resolvers: () => [new CaseRelationsResolver(), new RelatedCaseResolver()],
} satisfies Feature;
