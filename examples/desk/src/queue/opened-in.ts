import type { CaseFilter } from '@meldpunt/client';
import { QueueAge, queueAgeLimits } from '@meldpunt/domain';

const hour = 3_600_000;

/** The cases of an age, by the time of their opening. */
export function openedIn(age: QueueAge, now: Date): CaseFilter {
  const ago = (hours: number) => new Date(now.getTime() - hours * hour).toISOString();
  const place = Object.keys(QueueAge).indexOf(age);
  const [atLeast, below] = [queueAgeLimits[place - 1], queueAgeLimits[place]];
  return {
    ...(below === undefined ? {} : { openedFrom: ago(below) }),
    ...(atLeast === undefined ? {} : { openedBefore: ago(atLeast) }),
  };
}
