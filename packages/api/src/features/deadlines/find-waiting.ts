import type { EntityManager } from '@mikro-orm/postgresql';
import type { Waiting } from '@meldpunt/domain';
import type { DeadlineSources, Found } from '../../platform/deadline-sources.js';
import type { DeadlineSubject } from './deadline.entity.js';

/** A subject that may have a deadline. */
export interface SubjectKey {
  readonly subjectType: DeadlineSubject;
  readonly subjectId: string;
}

export const subjectKeyOf = ({ subjectType, subjectId }: SubjectKey): string => `${subjectType} ${subjectId}`;

/** Reads the facts for the deadlines of these subjects, by key. Subjects that no longer exist are missing. */
export async function findWaiting(
  em: EntityManager,
  sources: DeadlineSources,
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
