import type { Views } from '../../platform/feature.js';

/** The views that other features may read in SQL. */
export const handOverViews = {
  hand_over_fact: ['id', 'subjectId', 'referralId', 'channel', 'event', 'status', 'proof', 'endedAt'],
  hand_over_attempt_fact: ['handOverId', 'endedAt', 'outcome', 'failureClass'],
  ended_hand_over_fact: ['id', 'caseId', 'endedAt'],
} as const satisfies Views;
