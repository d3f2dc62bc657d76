import { transitionCase, type CaseEvent, type CaseStatus, type TransitionRefusal } from '@meldpunt/domain';
import type { ActingContext } from '../../platform/work-context.js';
import type { Case } from './case.entity.js';

/** Takes a case one step along its life and dates it, or answers why the step is not possible. */
export function stepCase(
  found: Case,
  event: CaseEvent,
  context: Pick<ActingContext, 'clock'>,
): TransitionRefusal | null {
  const next = transitionCase(found.status, event);
  if (!next.ok) return next.error;
  placeCase(found, next.value, context);
  return null;
}

/** Gives a case the status that the rules have found for it. One that it has already keeps its date. */
export function placeCase(found: Case, status: CaseStatus, { clock }: Pick<ActingContext, 'clock'>): void {
  if (status !== found.status) found.statusSince = clock();
  found.status = status;
}
