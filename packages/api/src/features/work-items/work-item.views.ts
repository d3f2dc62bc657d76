import type { Views } from '../../platform/feature.js';

/** What other features may read in SQL. */
export const workItemViews = {
  work_item_fact: [
    'kind',
    'subject_key',
    'referral_id',
    'queue_band',
    'opened_at',
    'settled_at',
    'resolution',
  ],
} as const satisfies Views;
