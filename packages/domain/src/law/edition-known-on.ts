import type { CalendarDate } from '../calendar-date.js';
import type { Jurisdiction, LawEdition } from './jurisdiction.js';

/** The edition in use on a day; without a day, the current edition. `null` when there was none yet. @public */
export function editionKnownOn(
  { editions }: Pick<Jurisdiction, 'editions'>,
  knownOn?: CalendarDate,
): LawEdition | null {
  if (knownOn === undefined) return editions.at(-1) ?? null;
  return editions.findLast(({ knownFrom }) => knownFrom <= knownOn) ?? null;
}
