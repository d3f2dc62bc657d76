import type { CalendarDate } from '../calendar-date.js';
import { thirdBelgianCriteria } from './belgian-criteria-3.data.js';
import { thirdBelgianProvisions } from './belgian-provisions-3.data.js';
import { interpolBaseline } from './interpol-baseline.data.js';
import type { LawEdition, LawVersion } from './jurisdiction.js';

// Belgium, third edition: the law with the postponement of the code of 2024 and with the narrower definition of 1995.
// Origin: see each version. Checked 2026-11-29. Coverage: every day since 5 May 1995. For earlier days no law is known,
// and the result is `NO_LAW_KNOWN`.

const day = (text: string) => text as CalendarDate;

const lawVersions: readonly LawVersion[] = [
  {
    version: 'BE-1995-05-05',
    validFrom: day('1995-05-05'),
    validTo: day('2016-06-17'),
    source:
      'Law of 13 April 1995, Belgian Official Gazette 25 April 1995; that it began on the tenth day after is the general rule, its own clause was not read',
    confidence: 'MEDIUM',
  },
  {
    version: 'BE-2016-06-18',
    validFrom: day('2016-06-18'),
    validTo: day('2022-05-31'),
    source: 'Law of 31 May 2016, Belgian Official Gazette 8 June 2016',
    confidence: 'MEDIUM',
  },
  {
    version: 'BE-2022-06-01',
    validFrom: day('2022-06-01'),
    validTo: day('2026-08-31'),
    source: 'Law of 21 March 2022, Belgian Official Gazette 30 March 2022',
    confidence: 'MEDIUM',
  },
  {
    version: 'BE-2026-09-01',
    validFrom: day('2026-09-01'),
    validTo: null,
    source:
      'Criminal Code of 29 February 2024; law that introduces Book I, art. 38, as amended by the law of 30 March 2026 (2026-03-30/01) art. 252, in force 3 April 2026; Book II rests on Book I, its own clause was not read',
    confidence: 'MEDIUM',
  },
];

/** Belgian law and its criteria, third edition. @internal */
export const thirdBelgianEdition: LawEdition = {
  version: 'BE-RULES-3',
  knownFrom: day('2026-11-29'),
  source:
    'Correction of 29 November 2026: the Criminal Code of 29 February 2024 applies from 1 September 2026, the full definition from 18 June 2016',
  lawVersions,
  provisions: thirdBelgianProvisions,
  criteria: thirdBelgianCriteria,
  baseline: interpolBaseline,
};
