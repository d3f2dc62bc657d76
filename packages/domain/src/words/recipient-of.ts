import type { RouteLeg } from '../routing/leg.js';
import { inCountry } from './country-name.js';
import type { Language } from '../language.js';
import { recipientWords } from './recipients.data.js';
import { label } from './words-of.js';

/** The names that only the hotline can provide. @public */
export interface KnownRecipients {
  /** The unit of the home police that receives hand-overs. */
  readonly policeUnit: string;
  /** The domestic authority of the routing policy, if any. */
  readonly authority?: string | null;
  /** The observed provider; `null` when it is unknown. */
  readonly hostingProvider: string | null;
}

/** The recipient of a leg of a route, in words. @public */
export function recipientOf(
  { kind, country, hotlines }: Pick<RouteLeg, 'kind' | 'country' | 'hotlines'>,
  { policeUnit, hostingProvider, authority }: KnownRecipients,
  language: Language,
): string {
  const word = (code: keyof typeof recipientWords) => recipientWords[code][language];
  switch (kind) {
    case 'POLICE':
      return policeUnit;
    case 'POLICE_ABROAD':
      return country === null
        ? policeUnit
        : `${policeUnit}, ${word('FOR_POLICE')} ${inCountry(country, language)}`;
    case 'HOSTING_PROVIDER':
      return hostingProvider ?? label('ReferralKind', 'HOSTING_PROVIDER', language);
    case 'AUTHORITY':
      return authority ?? label('ReferralKind', 'AUTHORITY', language);
    case 'INHOPE_HOTLINE':
      return (
        hotlines.map(({ name }) => name).join(', ') ||
        `INHOPE, ${word('FOR_CONTENT')} ${country === null ? word('IN_A_COUNTRY_WITHOUT_HOTLINE') : inCountry(country, language)}`
      );
  }
}
