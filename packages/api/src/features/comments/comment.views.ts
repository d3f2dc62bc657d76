import type { Views } from '../../platform/feature.js';

/** The views that other features may read in SQL. */
export const commentViews = {
  case_comment_fact: ['id', 'caseId'],
} as const satisfies Views;
