import type { Views } from '../../platform/feature.js';

/** What other features may read in SQL. */
export const auditViews = {
  audit_fact: ['id', 'at', 'action', 'actor_id', 'subject_type', 'subject_id', 'case_id', 'details'],
} as const satisfies Views;
