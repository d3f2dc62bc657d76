import type { Views } from '../../platform/feature.js';

/** What other features may read in SQL. */
export const reportViews = {
  report_fact: ['id', 'received_at', 'found_via'],
  reported_address_fact: ['report_id', 'case_id'],
} as const satisfies Views;
