import type { Views } from '../../platform/feature.js';

/** What other features may read in SQL. */
export const handOverViews = {
  hand_over_fact: ['id', 'subject_id', 'referral_id', 'channel', 'event', 'status', 'proof', 'ended_at'],
  hand_over_attempt_fact: ['hand_over_id', 'ended_at', 'outcome', 'failure_class'],
} as const satisfies Views;
