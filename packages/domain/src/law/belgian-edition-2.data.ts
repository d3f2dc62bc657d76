import type { CalendarDate } from '../calendar-date.js';
import { secondBelgianCriteria } from './belgian-criteria-2.data.js';
import { firstBelgianEdition } from './belgian-edition-1.data.js';
import type { LawEdition } from './jurisdiction.js';

/** Belgian law as in the first edition, with corrected criteria. @internal */
export const secondBelgianEdition: LawEdition = {
  ...firstBelgianEdition,
  version: 'BE-RULES-2',
  knownFrom: '2026-11-22' as CalendarDate,
  source: 'House rules corrected on 22 November 2026: contradictory answers are corrected, not closed',
  criteria: secondBelgianCriteria,
};
