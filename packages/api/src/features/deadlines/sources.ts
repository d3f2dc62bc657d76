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
  readonly subject_type: DeadlineSubject;
  readonly subject_id: string;
}

export const keyOf = ({ subject_type, subject_id }: SubjectKey): string => `${subject_type} ${subject_id}`;

/** Reads what the clocks of these things go by, each under its key; what is gone is absent. */
export async function findWaiting(
  em: EntityManager,
  subjects: readonly SubjectKey[],
): Promise<ReadonlyMap<string, Found<Waiting>>> {
  const found = new Map<string, Found<Waiting>>();
  for (const [type, ofType] of Map.groupBy(subjects, (subject) => subject.subject_type)) {
    const ids = ofType.map(({ subject_id }) => subject_id);
    for (const one of await sources[type](em, ids))
      found.set(keyOf({ subject_type: type, subject_id: one.id }), one);
  }
  return found;
}
