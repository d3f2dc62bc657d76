import type { Views } from '../../platform/feature.js';

/** The views that other features may read in SQL. */
export const deadlineViews = {
  deadline_fact: ['subjectType', 'subjectId', 'code', 'remindAt', 'dueAt', 'escalateAt'],
  deadline_event_fact: ['subjectType', 'subjectId', 'code', 'startedAt', 'dueAt', 'step', 'at'],
} as const satisfies Views;
