import type { CalendarDate } from '../calendar-date.js';
import { isValidOn } from '../validity.js';
import { editionKnownOn } from './edition-known-on.js';
import type { Jurisdiction } from './jurisdiction.js';
import type { LegalProvision } from './provision.js';

/**
 * Every provision in force on the day, in the edition in use or in the one known on an earlier day; in the order of the
 * edition.
 * @public
 */
export const provisionsInForce = (
  jurisdiction: Pick<Jurisdiction, 'editions'>,
  on: CalendarDate,
  knownOn?: CalendarDate,
): readonly LegalProvision[] =>
  (editionKnownOn(jurisdiction, knownOn)?.provisions ?? []).filter((provision) => isValidOn(provision, on));
