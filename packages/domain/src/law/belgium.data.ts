import type { CalendarDate } from '../calendar-date.js';
import type { CountryCode } from '../country-code.js';
import { secondBelgianCriteria } from './belgian-criteria-2.data.js';
import { belgianCriteria } from './belgian-criteria.data.js';
import { belgianProvisions } from './belgian-provisions.data.js';
import { interpolBaseline } from './interpol-baseline.data.js';
import type { Jurisdiction, LawVersion } from './jurisdiction.js';

// Belgium: when the law changed, what it said, how the hotline reads it.
// Origin: law of 21 March 2022 (in force 1 June 2022: generally known, not read in a source); Criminal Code of 29
// February 2024 (in force two years after its publication on 8 April 2024: stated before that day only). Checked
// 2026-11-22.
// Coverage: the law since the separate article of 1995; earlier days are answered by it too.
// Left out: law before 1995.

const day = (text: string) => text as CalendarDate;

const lawVersions: readonly LawVersion[] = [
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

/** Belgian law in its three periods, with the hotline's reading of it. @public */
export const belgium: Jurisdiction = {
  country: 'BE' as CountryCode,
  name: { NL: 'België', FR: 'Belgique', DE: 'Belgien', EN: 'Belgium' },
  lawVersions,
  provisions: belgianProvisions,
  ruleSets: [
    { version: 'BE-RULES-1', criteria: belgianCriteria, baseline: interpolBaseline },
    { version: 'BE-RULES-2', criteria: secondBelgianCriteria, baseline: interpolBaseline },
  ],
};
