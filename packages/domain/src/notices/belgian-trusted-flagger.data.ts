import type { CalendarDate } from '../calendar-date.js';
import type { TrustedFlaggerStatus } from './trusted-flagger.js';

// The status of the Belgian hotline as a trusted flagger. Origin: the European Commission's public list of trusted
// flaggers, read in a copy (repository kraboo-labs/dsa-data, data/trusted-flaggers.csv, 2026). Checked 2026-11-29.
// Coverage: the one designation in force. Left out: the decision of the coordinator itself, which was not read.

/** The trusted flagger status of Child Focus, by period. @public */
export const belgianTrustedFlagger: readonly TrustedFlaggerStatus[] = [
  {
    code: 'BE_CHILD_FOCUS_2025',
    holder: 'Belgische Stichting voor Vermiste en Seksueel Uitgebuite Kinderen',
    designatedBy: { NL: 'het BIPT', FR: 'l’IBPT', DE: 'das BIPT', EN: 'BIPT' },
    validFrom: '2025-12-22' as CalendarDate,
    validTo: null,
    fields: ['CYBER_VIOLENCE', 'PROTECTION_OF_MINORS'],
    source: 'European Commission, list of trusted flaggers under the Digital Services Act',
    checkedOn: '2026-11-29' as CalendarDate,
  },
];
