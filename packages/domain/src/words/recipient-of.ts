import { isPoliceKind, type RouteLeg } from '../routing/leg.js';
import { inCountry } from './country-name.js';
import type { Language } from '../language.js';
import type { PackWording } from '../wording.js';
import { bestWordsIn } from '../wording-in.js';
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

/** The words of a recipient that follow or replace its name; `null` for a name alone. */
function wordsBesideName({ kind, country }: Pick<RouteLeg, 'kind' | 'country'>, language: Language) {
  const word = (code: keyof typeof recipientWords) => recipientWords[code][language];
  switch (kind) {
    case 'POLICE':
      return null;
    case 'POLICE_ABROAD':
      return country === null ? null : `, ${word('FOR_POLICE')} ${inCountry(country, language)}`;
    case 'HOSTING_PROVIDER':
    case 'AUTHORITY':
      return label('ReferralKind', kind, language);
    case 'INHOPE_HOTLINE':
      return `INHOPE, ${word('FOR_CONTENT')} ${country === null ? word('IN_A_COUNTRY_WITHOUT_HOTLINE') : inCountry(country, language)}`;
  }
}

/** The recipient of a leg of a route, in words. @public */
export function recipientOf(
  { kind, country, hotlines }: Pick<RouteLeg, 'kind' | 'country' | 'hotlines'>,
  { policeUnit, hostingProvider, authority }: KnownRecipients,
  language: Language,
): string {
  const words = wordsBesideName({ kind, country }, language) ?? '';
  switch (kind) {
    case 'POLICE':
    case 'POLICE_ABROAD':
      return `${policeUnit}${words}`;
    case 'HOSTING_PROVIDER':
      return hostingProvider ?? words;
    case 'AUTHORITY':
      return authority ?? words;
    case 'INHOPE_HOTLINE':
      return hotlines.map(({ name }) => name).join(', ') || words;
  }
}

/**
 * A recipient that {@link recipientOf} wrote in one language, in another. Names stay as they are, except that of the police
 * unit when `policeUnit` has it in both languages.
 * @public
 */
export function recipientIn(
  recipient: string,
  leg: Pick<RouteLeg, 'kind' | 'country'>,
  from: Language,
  to: Language,
  policeUnit: PackWording = {},
): string {
  const words = wordsBesideName(leg, from) ?? '';
  const hasWords = recipient.endsWith(words);
  const name = hasWords ? recipient.slice(0, recipient.length - words.length) : recipient;
  const isUnit = isPoliceKind(leg.kind) && name !== '' && name === bestWordsIn(policeUnit, from);
  return `${isUnit ? bestWordsIn(policeUnit, to) : name}${hasWords ? (wordsBesideName(leg, to) ?? '') : ''}`;
}
