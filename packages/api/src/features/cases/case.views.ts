import type { Views } from '../../platform/feature.js';
import type { CaseTables } from './case.tables.js';

/** What other features may read in SQL. */
export const caseViews = {
  case_fact: [
    'id',
    'reference',
    'url',
    'place_kind',
    'cycle',
    'status',
    'opened_at',
    'closed_at',
    'closed_because',
    'queue_band',
  ],
  item_fact: [
    'id',
    'case_id',
    'position',
    'url',
    'hostname',
    'place_kind',
    'relation_keys',
    'hosting_kind',
    'hosting_country',
    'hosting_countries',
    'hosting_confidence',
    'hosting_provider',
    'hosting_decided_by',
    'hosting_evidence',
    'hosting_as_of',
    'opinions',
    'classification',
    'deciding_assessment_id',
    'route',
  ],
} as const satisfies Views;

/** These views as rows. */
export interface CaseViews {
  readonly case_fact: Pick<CaseTables['hotline_case'], (typeof caseViews.case_fact)[number]>;
  readonly item_fact: Pick<CaseTables['content_item'], (typeof caseViews.item_fact)[number]>;
}
