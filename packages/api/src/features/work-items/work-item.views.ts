import type { Views } from '../../platform/feature.js';

/** The views that other features may read in SQL. */
export const workItemViews = {
  work_item_fact: ['kind', 'subjectKey', 'referralId', 'queueBand', 'openedAt', 'settledAt', 'resolution'],
  settled_work_item_fact: ['id', 'caseId', 'settledAt'],
} as const satisfies Views;
