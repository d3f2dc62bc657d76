import type { EntityManager } from '@mikro-orm/postgresql';
import type { LawDifference } from '@meldpunt/domain';
import type { ActingContext, Actor } from '../../platform/work-context.js';
import { openWorkItem, subjectsOfWork } from '../work-items/index.js';
import type { ReviewedLaw } from './review-law.js';

/** Differences that may leave a person in danger or accuse a person wrongly. */
const urgent: ReadonlySet<LawDifference> = new Set(['HARMLESS_THEN_ILLEGAL_NOW', 'ILLEGAL_THEN_NOT_NOW']);

/**
 * Opens one work item for each affected case, with its most harmful difference as the cause. A case gets at most one
 * per edition; a work item that a person has settled is not opened again. Returns the number of opened work items.
 */
export async function openReviewWorkItems(
  em: EntityManager,
  context: Actor & Pick<ActingContext, 'newId'>,
  { edition, touched }: ReviewedLaw,
): Promise<number> {
  if (edition === null) return 0;
  const worstOf = new Map<string, LawDifference>();
  for (const { stored, difference } of touched)
    if (!worstOf.has(stored.caseId)) worstOf.set(stored.caseId, difference);
  const subjects = [...worstOf.keys()].map((caseId) => subjectOf(edition, caseId));
  const kind = 'DECISION_UNDER_OLD_LAW';
  const known = new Set(await subjectsOfWork(em, kind, subjects, { isOpen: false }));
  let opened = 0;
  for (const [caseId, difference] of worstOf) {
    const subjectKey = subjectOf(edition, caseId);
    if (known.has(subjectKey)) continue;
    await openWorkItem(em, context, {
      kind,
      cause: difference,
      subjectKey,
      caseId,
      urgent: urgent.has(difference),
    });
    opened += 1;
  }
  return opened;
}

const subjectOf = (edition: string, caseId: string): string => `${edition} ${caseId}`;
