import type { Views } from '../../platform/feature.js';

/** The views that other features may read in SQL. */
export const referralViews = {
  referral_fact: [
    'id',
    'reference',
    'caseId',
    'contentItemId',
    'assessmentId',
    'kind',
    'country',
    'recipient',
    'gate',
    'queueBand',
    'because',
    'status',
    'statusSince',
    'recipientReference',
    'createdAt',
    'dueAt',
    'sentAt',
    'acknowledgedAt',
    'completedAt',
    'outcome',
    'recipientReferenceLower',
  ],
  clearance_fact: [
    'referralId',
    'referralVersion',
    'decision',
    'reviewOn',
    'reason',
    'clearanceReference',
    'decidedBy',
    'decidedAt',
  ],
} as const satisfies Views;
