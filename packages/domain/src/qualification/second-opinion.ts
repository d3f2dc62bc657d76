import type { CountryCode } from '../country-code.js';
import { HostingKind } from '../hosting/hosting.js';
import { Classification } from './classification.js';
import type { OpinionHistory } from './opinion-history.js';

/** One reason for a second opinion. All rows are checked; each match is listed. @public */
export interface SecondOpinionRule {
  readonly code: string;
  /** The rule applies to these only. A rule that names fewer than all lets the status of a case tell the first opinion. */
  readonly classifications: readonly Classification[];
  /** `HOME`: hosted at home, or in several countries when home cannot be excluded. */
  readonly hosting: 'HOME' | 'ANYWHERE';
  /** Applies only to items with this in their history; absent for all. */
  readonly history?: OpinionHistory;
  /** The share of items that are drawn by lot, from 0 to 1; absent for all. */
  readonly share?: number;
}

/** The codes of the default rules. Other policies may add codes. @public */
export const SecondOpinionReason = {
  HOME_HOSTED_BASELINE: 'HOME_HOSTED_BASELINE',
  HOME_HOSTED: 'HOME_HOSTED',
  JUDGED_NOT_ILLEGAL_BEFORE: 'JUDGED_NOT_ILLEGAL_BEFORE',
  VERDICT_CHANGED: 'VERDICT_CHANGED',
  DRAWN_BY_LOT: 'DRAWN_BY_LOT',
} as const;
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
  /** What the earlier opinions on the item and its address show. */
  readonly history: readonly OpinionHistory[];
  /**
   * The lot of the item: at least 0 and below 1, evenly distributed, the same whenever it is computed, and not known to
   * any person. A lot that is not such a number is always drawn.
   */
  readonly lot: number;
}

const everything: readonly Classification[] = Object.values(Classification);

/**
 * The default. No rule depends on the first opinion, so that the second person learns nothing from the fact that a
 * second opinion is awaited.
 *
 * - Content hosted at home: the hotline itself acts on it.
 * - Content that was judged not illegal before: one person cannot dismiss the same address again.
 * - A first opinion that replaces a different one: a person who knows that an item was not drawn cannot change it alone.
 * - One item of ten, by lot: nobody can know in advance that their opinion stays alone.
 *
 * House rule: pairs are documented, a share is not. An author of an opinion does not settle it.
 * @public
 */
export const defaultSecondOpinionPolicy: SecondOpinionPolicy = {
  rules: [
    { code: SecondOpinionReason.HOME_HOSTED, classifications: everything, hosting: 'HOME' },
    {
      code: SecondOpinionReason.JUDGED_NOT_ILLEGAL_BEFORE,
      classifications: everything,
      hosting: 'ANYWHERE',
      history: 'JUDGED_NOT_ILLEGAL_BEFORE',
    },
    {
      code: SecondOpinionReason.VERDICT_CHANGED,
      classifications: everything,
      hosting: 'ANYWHERE',
      history: 'VERDICT_CHANGED',
    },
    {
      code: SecondOpinionReason.DRAWN_BY_LOT,
      classifications: everything,
      hosting: 'ANYWHERE',
      share: 0.1,
    },
  ],
  partiesMaySettle: false,
};

/**
 * The least: a second opinion only on baseline content hosted at home. It is the only combination that is final in the
 * exchange between hotlines and that the hotline itself acts on. The second person can conclude the first opinion from
 * the status, and one person can dismiss a report.
 * @public
 */
export const baselineOnlySecondOpinionPolicy: SecondOpinionPolicy = {
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

/** Whether a lot is within the share. A lot that is not a number from 0 to 1 is. */
const isDrawn = (lot: number, share: number): boolean => !(lot >= share && lot < 1);

/**
 * Whether policy requires a second opinion, and the codes of the rules that do. Call it again when the hosting changes:
 * content of unknown hosting needs none yet for its hosting.
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
    .filter(({ history }) => history === undefined || facts.history.includes(history))
    .filter(({ share }) => share === undefined || isDrawn(facts.lot, share))
    .map(({ code }) => code);
  return { required: because.length > 0, because };
}
