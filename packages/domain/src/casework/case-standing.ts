import { ok, type Result } from '../result.js';
import type { CaseStatus } from '../case-status.js';
import { transitionCase, type CaseEvent } from './case-transitions.js';
import type { TransitionRefusal } from '../transition.js';

/**
 * The status of a case together with the reasons that the status needs. The two are one value, so that neither is
 * written without the other: `HELD` has at least one reason, every other status has none.
 * @public
 */
export type CaseStanding =
  | { readonly status: 'HELD'; readonly heldBecause: readonly [string, ...string[]] }
  | { readonly status: Exclude<CaseStatus, 'HELD'>; readonly heldBecause: readonly [] };

/** A standing as it is stored: what the database keeps true, the type does not know. @public */
export interface StoredStanding {
  readonly status: CaseStatus;
  readonly heldBecause: readonly string[];
}

/**
 * The standing with this status. Throws a `TypeError` for `HELD` without a reason: a case that waits for a person says
 * what for.
 * @public
 */
export function caseStanding(status: CaseStatus, because: readonly string[]): CaseStanding {
  if (status !== 'HELD') return { status, heldBecause: [] };
  const [first, ...others] = because;
  if (first === undefined) throw new TypeError('a case is held without a reason');
  return { status, heldBecause: [first, ...others] };
}

/**
 * Where an event takes a case, with the reasons. `because` is why it is held, where the event holds it. A case that
 * stays held without new reasons keeps its own.
 * @public
 */
export function stepStanding(
  from: StoredStanding,
  event: CaseEvent,
  because: readonly string[] = [],
): Result<CaseStanding, TransitionRefusal<CaseStatus, CaseEvent>> {
  const next = transitionCase(from.status, event);
  if (!next.ok) return next;
  return ok(caseStanding(next.value, because.length > 0 ? because : from.heldBecause));
}
