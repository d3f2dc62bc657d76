import {
  stepStanding,
  type CaseEvent,
  type CaseStanding,
  type CaseStatus,
  type TransitionRefusal,
} from '@meldpunt/domain';
import type { ActingContext } from '../../platform/work-context.js';
import type { Case } from './case.entity.js';

/**
 * Applies an event to a case, or returns why it is not allowed. `because` has the reasons if the event puts the case on
 * hold.
 */
export function stepCase(
  found: Case,
  event: CaseEvent,
  context: Pick<ActingContext, 'clock'>,
  because: readonly string[] = [],
): TransitionRefusal<CaseStatus, CaseEvent> | null {
  const next = stepStanding(found, event, because);
  if (!next.ok) return next.error;
  setCaseStanding(found, next.value, context);
  return null;
}

/** Sets the status and hold reasons that the rules decided. Updates `statusSince` only if the status changes. */
export function setCaseStanding(
  found: Case,
  { status, heldBecause }: CaseStanding,
  { clock }: Pick<ActingContext, 'clock'>,
): void {
  if (status !== found.status) found.statusSince = clock();
  found.status = status;
  found.heldBecause = [...heldBecause];
}
