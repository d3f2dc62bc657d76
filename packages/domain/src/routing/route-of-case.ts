import type { Route, RouteOutcome } from './leg.js';
import { RouteReason } from './route-reason.js';

/** What the routes of its content items make of a case. @public */
export interface CaseRoute {
  readonly outcome: RouteOutcome;
  /** Codes of the reasons of the items that decided the outcome, each once. */
  readonly because: readonly string[];
}

const maxWaitingFirst: readonly RouteOutcome[] = ['HELD', 'ROUTED', 'CLOSED'];

/**
 * A case waits as long as one of its items does, is routed when something was handed over, and is closed only when
 * nothing of it goes anywhere. A case without items is held: nothing known is not nothing found.
 * @public
 */
export function routeOfCase(routes: readonly Pick<Route, 'outcome' | 'because'>[]): CaseRoute {
  const outcome = maxWaitingFirst.find((candidate) => routes.some((route) => route.outcome === candidate));
  if (outcome === undefined) return { outcome: 'HELD', because: [RouteReason.NOTHING_TO_ROUTE] };
  const deciding = routes.filter((route) => route.outcome === outcome);
  return { outcome, because: [...new Set(deciding.flatMap(({ because }) => because))] };
}
