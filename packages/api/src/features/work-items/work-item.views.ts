import type { Views } from '../../platform/feature.js';

/** The views that other features may read in SQL. */
export const workItemViews = {
  work_item_fact: ['kind', 'subjectKey', 'referralId', 'queueBand', 'openedAt', 'settledAt', 'resolution'],
} as const satisfies Views;
