import type { Views } from '../../platform/feature.js';

/** What other features may read in SQL. */
export const referralViews = {
  referral_fact: [
    'id',
    'reference',
    'case_id',
    'content_item_id',
    'assessment_id',
    'kind',
    'country',
    'recipient',
    'gate',
    'queue_band',
    'because',
    'status',
    'status_since',
    'recipient_reference',
    'created_at',
    'due_at',
    'sent_at',
    'acknowledged_at',
    'completed_at',
    'outcome',
  ],
  clearance_fact: [
    'referral_id',
    'referral_version',
    'decision',
    'review_on',
    'reason',
    'clearance_reference',
    'decided_by',
    'decided_at',
  ],
} as const satisfies Views;
