import type { ItemOpinions } from '../qualification/item-opinions.js';
import type { CaseRoute } from '../routing/route-of-case.js';
import type { CloseReason } from '../case-status.js';

/** What happens to a case after its items are routed. @public */
export type AfterRouting =
  | { readonly event: 'CLOSE'; readonly reason: CloseReason }
  | { readonly event: 'ASK_SECOND_OPINION' | 'ROUTE' | 'HOLD' };

/**
 * Decides the next step of a case from the routes of its items: to the second person, to its recipients, closed, or on
 * hold. `closeReasons` are the reasons for which it could be closed now; without one it is held, for any route. Of
 * several reasons, the one that the route names is used. Only a person refers a case elsewhere.
 * @public
 */
export function caseAfterRouting(
  { outcome, because }: CaseRoute,
  facts: { readonly opinions: readonly ItemOpinions[]; readonly closeReasons: readonly CloseReason[] },
): AfterRouting {
  if (facts.opinions.includes('AWAITING_SECOND')) return { event: 'ASK_SECOND_OPINION' };
  if (outcome === 'ROUTED') return { event: 'ROUTE' };
  const byRule = facts.closeReasons.filter((candidate) => candidate !== 'REFERRED_ELSEWHERE');
  const named = byRule.find((candidate) => because.includes(candidate));
  const reason = outcome === 'CLOSED' ? (named ?? byRule[0]) : undefined;
  return reason === undefined ? { event: 'HOLD' } : { event: 'CLOSE', reason };
}
