import { metBeside } from '../qualification/beside-definition.js';
import type { Classification } from '../qualification/classification.js';
import type { OpinionState, RouteInput } from './route-input.js';
import type { RouteReason } from './route-reason.js';

/** The decision of the verdict alone: `ACT` continues with the hosting rules; the others end the decision. @internal */
export interface VerdictRow {
  readonly code: RouteReason;
  readonly source: string;
  readonly then: 'ACT' | 'HELD' | 'CLOSED';
}

const procedure = 'Analyst procedure: illegal content is handed on, the rest closed with a reason';
const safeSide = 'House rule: undecided content waits for a person and is never closed';

const opinionRows: Readonly<Record<Exclude<OpinionState, 'AGREED'>, VerdictRow>> = {
  AWAITING_SECOND: { code: 'SECOND_OPINION_AWAITED', source: safeSide, then: 'HELD' },
  DISAGREED: { code: 'OPINIONS_DISAGREE', source: safeSide, then: 'HELD' },
};

const legalReviewRow: VerdictRow = { code: 'LEGAL_REVIEW_NEEDED', source: safeSide, then: 'HELD' };

const classificationRows: Readonly<Record<Classification, VerdictRow>> = {
  UNDETERMINED: { code: 'CLASSIFICATION_UNDETERMINED', source: safeSide, then: 'HELD' },
  NOT_ILLEGAL: { code: 'NOT_ILLEGAL', source: procedure, then: 'CLOSED' },
  OTHER_LAW: { code: 'OTHER_LAW', source: safeSide, then: 'HELD' },
  NOT_ASSESSABLE: { code: 'NOT_ASSESSABLE', source: procedure, then: 'CLOSED' },
  BASELINE: { code: 'ILLEGAL_EVERYWHERE', source: procedure, then: 'ACT' },
  NATIONALLY_ILLEGAL: { code: 'ILLEGAL_AT_HOME', source: procedure, then: 'ACT' },
};

/**
 * The row that applies: opinions first, then legal review, then the classification. Findings outside the definition are
 * never closed with the rest. An unknown value, which only untyped callers can pass, is held.
 * @internal
 */
export function verdictRow(input: RouteInput): VerdictRow {
  const { opinions = 'AGREED' } = input;
  if (opinions !== 'AGREED') return opinionRows[opinions] ?? opinionRows.DISAGREED;
  if (input.needsLegalReview === true) return legalReviewRow;
  const row = classificationRows[input.classification] ?? classificationRows.UNDETERMINED;
  return row.then === 'CLOSED' && metBeside(input).length > 0 ? classificationRows.OTHER_LAW : row;
}
