import type { Views } from '../../platform/feature.js';

/** What other features may read in SQL. */
export const assessmentViews = {
  assessment_fact: [
    'id',
    'case_id',
    'content_item_id',
    'sequence',
    'opinion',
    'assessed_by',
    'assessed_at',
    'findings',
    'site_type',
    'commerciality',
    'payment_methods',
    'classification',
    'decided_by',
    'legal_basis',
    'because',
    'needs_legal_review',
    'law_version',
    'rules_version',
  ],
} as const satisfies Views;
