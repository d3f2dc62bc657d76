import type { CountryCode } from '../country-code.js';
import { HostingKind } from '../hosting/hosting.js';
import { Classification } from './classification.js';

/** One reason to ask a second analyst. Rows are tried all; each that holds is named. @public */
export interface SecondOpinionRule {
  readonly code: string;
  readonly classifications: readonly Classification[];
  /** `HOME`: hosted at home, or in several countries of which home cannot be excluded. */
  readonly hosting: 'HOME' | 'ANYWHERE';
}

/** The codes of the shipped rules; a policy of one's own may add others. @public */
export const SecondOpinionReason = { HOME_HOSTED_BASELINE: 'HOME_HOSTED_BASELINE' } as const;
export type SecondOpinionReason = keyof typeof SecondOpinionReason;

/** When a second opinion is asked for, and who settles what two have judged. @public */
export interface SecondOpinionPolicy {
  readonly rules: readonly SecondOpinionRule[];
  /**
   * Whether somebody who gave one of the opinions on an item may settle them. Only for a hotline with a single
   * supervisor: its audit trail then names every decision on one's own opinion.
   */
  readonly partiesMaySettle: boolean;
}

/** What the question of a second opinion turns on. @public */
export interface SecondOpinionFacts {
  readonly classification: Classification;
  readonly hostingCountry: CountryCode | null;
  /** Every country of `MULTIPLE` hosting, where known. */
  readonly hostingCountries?: readonly CountryCode[];
  readonly hostingKind: HostingKind;
}

/**
 * The shipped default: baseline content hosted at home, the one combination that is final in the exchange between
 * hotlines and acted on by the hotline itself. House rule: pairs are documented, agreement per item is not.
 * A person who gave an opinion does not settle it.
 * @public
 */
export const defaultSecondOpinionPolicy: SecondOpinionPolicy = {
  rules: [
    {
      code: SecondOpinionReason.HOME_HOSTED_BASELINE,
      classifications: [Classification.BASELINE],
      hosting: 'HOME',
    },
  ],
  partiesMaySettle: false,
};

/** No home leg can follow from the other kinds until a person or a further look-up has named a country. */
function mayBeHome({ hostingCountry, hostingCountries, hostingKind }: SecondOpinionFacts, home: CountryCode) {
  if (hostingCountry !== null) return hostingCountry === home;
  if (hostingCountries !== undefined && hostingCountries.length > 0) return hostingCountries.includes(home);
  return hostingKind === HostingKind.MULTIPLE;
}

/**
 * Whether policy asks for a second opinion, and the codes of the rules that do. To be asked again whenever the
 * hosting changes: content of unknown hosting needs none yet.
 * @public
 */
export function secondOpinionRequired(
  facts: SecondOpinionFacts,
  policy: SecondOpinionPolicy,
  home: CountryCode,
): { readonly required: boolean; readonly because: readonly string[] } {
  const because = policy.rules
    .filter(({ classifications }) => classifications.includes(facts.classification))
    .filter(({ hosting }) => hosting === 'ANYWHERE' || mayBeHome(facts, home))
    .map(({ code }) => code);
  return { required: because.length > 0, because };
}
