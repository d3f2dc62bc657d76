import type { ItemOpinions } from '../qualification/item-opinions.js';
import type { RouteReason } from '../routing/route-reason.js';
import type { CaseStatus } from './case-status.js';
import { transitionCase, type CaseEvent } from './case-transitions.js';

/** Where the opinions on its items take a case. @public */
export interface AfterOpinions {
  readonly status: CaseStatus;
  /** Codes of the reasons, while the status is `HELD`. */
  readonly heldBecause: readonly RouteReason[];
}

interface OpinionRow {
  readonly when: (opinions: readonly ItemOpinions[]) => boolean;
  readonly events: readonly CaseEvent[];
  readonly heldBecause: readonly RouteReason[];
}

/**
 * What the opinions ask for, in order. House rules: a disagreement waits for a person, and the case goes to the second
 * person only once the first has judged every item.
 */
const rows: readonly OpinionRow[] = [
  {
    when: (opinions) => opinions.includes('DISAGREED'),
    events: ['CONCLUDE', 'HOLD'],
    heldBecause: ['OPINIONS_DISAGREE'],
  },
  { when: (opinions) => opinions.includes('NONE'), events: [], heldBecause: [] },
  {
    when: (opinions) => opinions.includes('AWAITING_SECOND'),
    events: ['ASK_SECOND_OPINION'],
    heldBecause: [],
  },
  { when: () => true, events: ['CONCLUDE'], heldBecause: [] },
];

/**
 * Takes a case where the opinions on its items stand now: to the second person, to a supervisor, or on with the
 * review. Events that its status does not know change nothing.
 * @public
 */
export function caseAfterOpinions(from: CaseStatus, opinions: readonly ItemOpinions[]): AfterOpinions {
  const { events, heldBecause } = rows.find(({ when }) => when(opinions)) ?? { events: [], heldBecause: [] };
  let status = from;
  for (const event of events) {
    const next = transitionCase(status, event);
    if (next.ok) status = next.value;
  }
  return { status, heldBecause: status === 'HELD' ? heldBecause : [] };
}
