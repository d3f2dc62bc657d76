import { ok, type Result } from '../result.js';
import type { CaseStatus } from '../case-status.js';
import { transitionCase, type CaseEvent } from './case-transitions.js';
import type { TransitionRefusal } from '../transition.js';

/**
 * The status of a case together with the reasons for it. They are one value, so that neither is written without the
 * other: `HELD` has at least one reason, every other status has none.
 * @public
 */
export type CaseStanding =
  | { readonly status: 'HELD'; readonly heldBecause: readonly [string, ...string[]] }
  | { readonly status: Exclude<CaseStatus, 'HELD'>; readonly heldBecause: readonly [] };

/** A standing as stored. The database guarantees what this type cannot express. @public */
export interface StoredStanding {
  readonly status: CaseStatus;
  readonly heldBecause: readonly string[];
}

/**
 * The standing with this status. Throws a `TypeError` for `HELD` without a reason: a held case must say what it waits
 * for.
 * @public
 */
export function caseStanding(status: CaseStatus, because: readonly string[]): CaseStanding {
  if (status !== 'HELD') return { status, heldBecause: [] };
  const [first, ...others] = because;
  if (first === undefined) throw new TypeError('a case is held without a reason');
  return { status, heldBecause: [first, ...others] };
}

/**
 * The standing after an event. `because` is the reason for the hold when the event holds the case. A case that stays
 * held without new reasons keeps its reasons.
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
