import type { Views } from '../../platform/feature.js';

/** The views that other features may read in SQL. */
export const assessmentViews = {
  assessment_fact: [
    'id',
    'caseId',
    'contentItemId',
    'sequence',
    'opinion',
    'assessedBy',
    'assessedAt',
    'findings',
    'siteType',
    'commerciality',
    'paymentMethods',
    'classification',
    'decidedBy',
    'legalBasis',
    'because',
    'needsLegalReview',
    'lawVersion',
    'rulesVersion',
  ],
} as const satisfies Views;
