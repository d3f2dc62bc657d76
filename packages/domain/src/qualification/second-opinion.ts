import type { CountryCode } from '../country-code.js';
import { HostingKind } from '../hosting/hosting.js';
import { Classification } from './classification.js';

/** One reason for a second opinion. All rows are checked; each match is listed. @public */
export interface SecondOpinionRule {
  readonly code: string;
  readonly classifications: readonly Classification[];
  /** `HOME`: hosted at home, or in several countries when home cannot be excluded. */
  readonly hosting: 'HOME' | 'ANYWHERE';
}

/** The codes of the default rules. Other policies may add codes. @public */
export const SecondOpinionReason = { HOME_HOSTED_BASELINE: 'HOME_HOSTED_BASELINE' } as const;
export type SecondOpinionReason = keyof typeof SecondOpinionReason;

/** When a second opinion is required, and who settles two opinions. @public */
export interface SecondOpinionPolicy {
  readonly rules: readonly SecondOpinionRule[];
  /**
   * Whether an author of an opinion on an item may settle the opinions. Only for a hotline with a single supervisor:
   * its audit trail then marks every decision on the supervisor’s own opinion.
   */
  readonly partiesMaySettle: boolean;
}

/** The facts that decide whether a second opinion is required. @public */
export interface SecondOpinionFacts {
  readonly classification: Classification;
  readonly hostingCountry: CountryCode | null;
  /** Every country of `MULTIPLE` hosting, when known. */
  readonly hostingCountries?: readonly CountryCode[];
  readonly hostingKind: HostingKind;
}

/**
 * The default: baseline content hosted at home. It is the only combination that is final in the exchange between
 * hotlines and that the hotline itself acts on. House rule: pairs are documented, agreement per item is not. An author
 * of an opinion does not settle it.
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

/** Other kinds of hosting cannot lead to a leg at home until a person or a further look-up has named a country. */
function mayBeHome({ hostingCountry, hostingCountries, hostingKind }: SecondOpinionFacts, home: CountryCode) {
  if (hostingCountry !== null) return hostingCountry === home;
  if (hostingCountries !== undefined && hostingCountries.length > 0) return hostingCountries.includes(home);
  return hostingKind === HostingKind.MULTIPLE;
}

/**
 * Whether policy requires a second opinion, and the codes of the rules that do. Call it again when the hosting changes:
 * content of unknown hosting needs none yet.
 * @internal
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
