import type { CalendarDate } from '../calendar-date.js';
import { belgianCriteria } from './belgian-criteria.data.js';
import { belgianProvisions } from './belgian-provisions.data.js';
import { interpolBaseline } from './interpol-baseline.data.js';
import type { LawEdition, LawVersion } from './jurisdiction.js';

// Belgium, first edition: when the law changed, as understood from the publication of the new code. Origin: law of 21
// March 2022 (in force 1 June 2022: generally known, not read in a source); Criminal Code of 29 February 2024,
// published 8 April 2024 and then planned for two years after that day. Checked 2026-11-22. Coverage: the law since the
// separate article of 1995; earlier days use the same law. Left out: law before 1995; the postponement of the code of
// 2024 (see the third edition). Known to be wrong, and kept unchanged, because decisions were taken under it.

const day = (text: string) => text as CalendarDate;

/** The law versions of the first and second edition. @internal */
export const firstBelgianLawVersions: readonly LawVersion[] = [
  {
    version: 'BE-1995',
    validFrom: null,
    validTo: day('2022-05-31'),
    source: 'Criminal Code of 8 June 1867, art. 383bis',
    confidence: 'MEDIUM',
  },
  {
    version: 'BE-2022-06-01',
    validFrom: day('2022-06-01'),
    validTo: day('2026-04-07'),
    source: 'Law of 21 March 2022',
    confidence: 'MEDIUM',
  },
  {
    version: 'BE-2026-04-08',
    validFrom: day('2026-04-08'),
    validTo: null,
    source: 'Criminal Code of 29 February 2024',
    confidence: 'MEDIUM',
  },
];

/** Belgian law and its criteria, first edition. @internal */
export const firstBelgianEdition: LawEdition = {
  version: 'BE-RULES-1',
  knownFrom: day('2024-04-08'),
  source:
    'Publication of the Criminal Code of 29 February 2024 in the Belgian Official Gazette of 8 April 2024',
  lawVersions: firstBelgianLawVersions,
  provisions: belgianProvisions,
  criteria: belgianCriteria,
  baseline: interpolBaseline,
};
