import type { CalendarDate } from '../calendar-date.js';
import { isValidOn } from '../validity.js';
import { editionKnownOn } from './edition-known-on.js';
import type { Jurisdiction, LawVersion } from './jurisdiction.js';

/** The law on a day according to the current edition; `null` for a day without known law. @public */
export const lawVersionOn = (
  jurisdiction: Pick<Jurisdiction, 'editions'>,
  on: CalendarDate,
): LawVersion | null =>
  editionKnownOn(jurisdiction)?.lawVersions.find((version) => isValidOn(version, on)) ?? null;
