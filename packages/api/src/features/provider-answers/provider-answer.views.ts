import type { Views } from '../../platform/feature.js';

/** The views that other features may read in SQL. */
export const providerAnswerViews = {
  provider_answer_fact: ['noticeItemId', 'sequence', 'answer', 'answeredAt'],
} as const satisfies Views;
