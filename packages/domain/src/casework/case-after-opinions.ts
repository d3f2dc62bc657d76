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
 * The event that the opinions require, in order. House rules: a disagreement waits for a person. A case goes to the
 * second person only after the first has judged every item.
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
 * Decides the next standing of a case from the current opinions on its items: to the second person, to a supervisor, or
 * back to review. A held case that is judged again is under review again, because the reason for the hold was settled
 * before. An event that the status does not accept changes nothing.
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
