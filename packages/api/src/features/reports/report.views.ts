import type { Views } from '../../platform/feature.js';

/** The views that other features may read in SQL. */
export const reportViews = {
  report_fact: ['id', 'receivedAt'],
  reported_address_fact: ['reportId', 'caseId'],
} as const satisfies Views;
