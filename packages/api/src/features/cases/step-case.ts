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
 * Takes a case one step along its lifecycle, or returns why the step is not possible. `because` is why it is held,
 * where the event holds it.
 */
export function stepCase(
  found: Case,
  event: CaseEvent,
  context: Pick<ActingContext, 'clock'>,
  because: readonly string[] = [],
): TransitionRefusal<CaseStatus, CaseEvent> | null {
  const next = stepStanding(found, event, because);
  if (!next.ok) return next.error;
  placeCase(found, next.value, context);
  return null;
}

/** Gives a case the standing that the rules found for it, and dates a status that it did not have before. */
export function placeCase(
  found: Case,
  { status, heldBecause }: CaseStanding,
  { clock }: Pick<ActingContext, 'clock'>,
): void {
  if (status !== found.status) found.statusSince = clock();
  found.status = status;
  found.heldBecause = [...heldBecause];
}
