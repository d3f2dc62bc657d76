import type { Route, RouteOutcome } from './leg.js';
import { RouteReason } from './route-reason.js';

/** The route of a case, from the routes of its content items. @public */
export interface CaseRoute {
  readonly outcome: RouteOutcome;
  /** Codes of the reasons of the items that decided the outcome, without duplicates. */
  readonly because: readonly string[];
}

const maxWaitingFirst: readonly RouteOutcome[] = ['HELD', 'ROUTED', 'CLOSED'];

/**
 * Combines routes: a case is held as long as one of its items is held; otherwise it is routed when anything is handed
 * over, and closed only when all items are closed. A case without items is held, because no information is not a
 * harmless result.
 * @public
 */
export function routeOfCase(routes: readonly Pick<Route, 'outcome' | 'because'>[]): CaseRoute {
  const outcome = maxWaitingFirst.find((candidate) => routes.some((route) => route.outcome === candidate));
  if (outcome === undefined) return { outcome: 'HELD', because: [RouteReason.NOTHING_TO_ROUTE] };
  const deciding = routes.filter((route) => route.outcome === outcome);
  return { outcome, because: [...new Set(deciding.flatMap(({ because }) => because))] };
}
