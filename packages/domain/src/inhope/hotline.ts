import type { CalendarDate } from '../calendar-date.js';
import type { CountryCode } from '../country-code.js';
import type { Validity } from '../validity.js';

/** The membership of an organisation in INHOPE. Only `MEMBER` receives referrals. @public */
export const Membership = {
  MEMBER: 'MEMBER',
  UNCONFIRMED: 'UNCONFIRMED',
  FORMER: 'FORMER',
  APPLICANT: 'APPLICANT',
  REPORTING_PORTAL: 'REPORTING_PORTAL',
  NOT_A_MEMBER: 'NOT_A_MEMBER',
} as const;
export type Membership = keyof typeof Membership;

/** One hotline in the directory; a country may have several. @public */
export interface Hotline extends Validity {
  readonly country: CountryCode;
  readonly organisation: string;
  readonly name: string;
  readonly url: string | null;
  readonly membership: Membership;
  /** The day on which the row was last checked against its source. */
  readonly checkedOn: CalendarDate;
  readonly source: string;
  readonly confidence: 'HIGH' | 'MEDIUM' | 'LOW';
}
