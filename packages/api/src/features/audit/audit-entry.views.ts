import type { Views } from '../../platform/feature.js';

/** The views that other features may read in SQL. */
export const auditViews = {
  audit_fact: ['id', 'at', 'action', 'actorId', 'subjectType', 'subjectId', 'caseId', 'details'],
} as const satisfies Views;
