import { Permission } from '@meldpunt/domain';
import { requires } from '../../platform/auth/rules.js';

export const lawReviewPermissions = {
  Query: { lawReview: requires(Permission.LAW_REVIEW_READ) },
  Mutation: {},
};
