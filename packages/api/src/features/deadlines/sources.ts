import type { EntityManager } from '@mikro-orm/postgresql';
import type { Waiting } from '@meldpunt/domain';
import type { DeadlineSubject } from './deadline.entity.js';
import { waitingCases, waitingContacts, waitingQuestions, waitingReferrals, type Found } from './waiting.js';

/** Reads what the clocks of some things go by, in as many statements for one as for hundreds. */
export type Source = (em: EntityManager, ids: readonly string[]) => Promise<readonly Found<Waiting>[]>;

const sources: Readonly<Record<DeadlineSubject, Source>> = {
  CASE: waitingCases,
  REFERRAL: (em, ids) => waitingReferrals(em, 'id', ids),
  QUESTION: (em, ids) => waitingQuestions(em, 'id', ids),
  CONTACT: waitingContacts,
};

/** Something that a clock may run for. */
export interface SubjectKey {
  readonly subjectType: DeadlineSubject;
  readonly subjectId: string;
}

export const keyOf = ({ subjectType, subjectId }: SubjectKey): string => `${subjectType} ${subjectId}`;

/** Reads what the clocks of these things go by, each under its key; what is gone is absent. */
export async function findWaiting(
  em: EntityManager,
  subjects: readonly SubjectKey[],
): Promise<ReadonlyMap<string, Found<Waiting>>> {
  const found = new Map<string, Found<Waiting>>();
  for (const [type, ofType] of Map.groupBy(subjects, (subject) => subject.subjectType)) {
    const ids = ofType.map(({ subjectId }) => subjectId);
    for (const one of await sources[type](em, ids))
      found.set(keyOf({ subjectType: type, subjectId: one.id }), one);
  }
  return found;
}
