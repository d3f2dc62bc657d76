import type { Views } from '../../platform/feature.js';
import type { CaseTables } from './content-item.entity.js';

/** The views that other features may read in SQL. */
export const caseViews = {
  case_fact: [
    'id',
    'reference',
    'url',
    'placeKind',
    'cycle',
    'status',
    'openedAt',
    'closedAt',
    'closedBecause',
    'queueBand',
  ],
  item_fact: [
    'id',
    'caseId',
    'position',
    'url',
    'hostname',
    'placeKind',
    'relationKeys',
    'hostingKind',
    'hostingCountry',
    'hostingCountries',
    'hostingConfidence',
    'hostingProvider',
    'hostingDecidedBy',
    'hostingEvidence',
    'hostingAsOf',
    'opinions',
    'classification',
    'decidingAssessmentId',
    'route',
    'identityKey',
    'hostnameReversed',
    'hostingProviderLower',
  ],
} as const satisfies Views;

/** The row types of these views. */
export interface CaseViews {
  readonly case_fact: Pick<CaseTables['hotline_case'], (typeof caseViews.case_fact)[number]>;
  readonly item_fact: Pick<CaseTables['content_item'], (typeof caseViews.item_fact)[number]>;
}
