import type { Feature } from '../../platform/feature.js';
import { lawReviewPermissions } from './law-review.permissions.js';
import { LawReviewResolver } from './law-review.resolver.js';

export const lawReview = {
  permissions: lawReviewPermissions,
  resolvers: () => [new LawReviewResolver()],
} satisfies Feature;
