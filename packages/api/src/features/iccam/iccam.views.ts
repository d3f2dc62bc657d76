import type { Views } from '../../platform/feature.js';

/** The views that other features may read in SQL. */
export const iccamViews = {
  iccam_item_fact: ['contentId', 'reportId', 'reference', 'caseId', 'contentItemId', 'referralId'],
} as const satisfies Views;
