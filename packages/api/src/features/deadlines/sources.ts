import type { EntityManager } from '@mikro-orm/postgresql';
import type { Waiting } from '@meldpunt/domain';
import type { DeadlineSubject } from './deadline.entity.js';
import { waitingCases, waitingContacts, waitingQuestions, waitingReferrals, type Found } from './waiting.js';

/**
 * Reads the facts that deadlines of one kind depend on. The number of SQL statements does not depend on the number of
 * ids.
 */
export type Source = (em: EntityManager, ids: readonly string[]) => Promise<readonly Found<Waiting>[]>;

const sources: Readonly<Record<DeadlineSubject, Source>> = {
  CASE: waitingCases,
  REFERRAL: (em, ids) => waitingReferrals(em, 'id', ids),
  QUESTION: (em, ids) => waitingQuestions(em, 'id', ids),
  CONTACT: waitingContacts,
};

/** A subject that may have a deadline. */
export interface SubjectKey {
  readonly subjectType: DeadlineSubject;
  readonly subjectId: string;
}

export const subjectKeyOf = ({ subjectType, subjectId }: SubjectKey): string => `${subjectType} ${subjectId}`;

/** Reads the facts for the deadlines of these subjects, by key. Subjects that no longer exist are missing. */
export async function findWaiting(
  em: EntityManager,
  subjects: readonly SubjectKey[],
): Promise<ReadonlyMap<string, Found<Waiting>>> {
  const found = new Map<string, Found<Waiting>>();
  for (const [type, ofType] of Map.groupBy(subjects, (subject) => subject.subjectType)) {
    const ids = ofType.map(({ subjectId }) => subjectId);
    for (const one of await sources[type](em, ids))
      found.set(subjectKeyOf({ subjectType: type, subjectId: one.id }), one);
  }
  return found;
}
