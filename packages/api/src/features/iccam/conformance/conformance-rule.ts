import type { CountryCode } from '@meldpunt/domain';
import type { Finding } from './finding.js';
import type { Draft, Entered, TestHotline } from './test-hotline.js';

/** One rule of ICCAM and the check for it. */
export interface ConformanceRule {
  /**
   * The number of the rule in the interface description, with a letter for each part; `S` for the session, `L` for
   * lists.
   */
  readonly number: string;
  /** The rule in one sentence. */
  readonly says: string;
  /** The report that must be entered before the check; absent if it needs none. */
  readonly needs?: (countries: { readonly home: CountryCode; readonly abroad: CountryCode }) => Draft;
  readonly check: (hotline: TestHotline, entered: Entered) => Promise<Finding>;
}

/** The id of an item of a report, by the index of its address. */
export const itemOf = ({ items }: Entered, place = 0): number => items[place]?.contentId ?? 0;
