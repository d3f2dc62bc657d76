import type { EntityManager } from '@mikro-orm/postgresql';
import type { Waiting } from '@meldpunt/domain';
import type { DeadlineSources, Found } from '../../platform/deadline-sources.js';
import type { DeadlineSubject } from './deadline.entity.js';

/** Something that a clock may run for. */
export interface SubjectKey {
  readonly subject_type: DeadlineSubject;
  readonly subject_id: string;
}

export const keyOf = ({ subject_type, subject_id }: SubjectKey): string => `${subject_type} ${subject_id}`;

/** Reads what the clocks of these things go by, each under its key; what is gone is absent. */
export async function findWaiting(
  em: EntityManager,
  sources: DeadlineSources,
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
