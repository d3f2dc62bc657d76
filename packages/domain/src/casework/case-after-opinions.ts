import type { ItemOpinions } from '../qualification/item-opinions.js';
import type { RouteReason } from '../routing/route-reason.js';
import { caseStanding, stepStanding, type CaseStanding, type StoredStanding } from './case-standing.js';
import type { CaseEvent } from './case-transitions.js';

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
 * review. A held case that is judged again is under review again: what held it was decided before. Events that its
 * status does not know change nothing.
 * @public
 */
export function caseAfterOpinions(from: StoredStanding, opinions: readonly ItemOpinions[]): CaseStanding {
  const { events, heldBecause } = rows.find(({ when }) => when(opinions)) ?? { events: [], heldBecause: [] };
  let standing = caseStanding(from.status, from.heldBecause);
  for (const event of events) {
    const next = stepStanding(standing, event, heldBecause);
    if (next.ok) standing = next.value;
  }
  return standing;
}
