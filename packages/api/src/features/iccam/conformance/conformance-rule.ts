import type { CountryCode } from '@meldpunt/domain';
import type { Finding } from './finding.js';
import type { Draft, Entered, TestHotline } from './test-hotline.js';

/** One rule of the exchange, and how to see whether it is kept. */
export interface ConformanceRule {
  /** The number of the rule in the interface, with a letter for each part; `S` for the session, `L` for lists. */
  readonly number: string;
  /** The rule in one sentence. */
  readonly says: string;
  /** The report that the check needs, entered before it; absent where it needs none. */
  readonly needs?: (countries: { readonly home: CountryCode; readonly abroad: CountryCode }) => Draft;
  readonly check: (hotline: TestHotline, entered: Entered) => Promise<Finding>;
}

/** The number of an item of a report, by the place of its address. */
export const itemOf = ({ items }: Entered, place = 0): number => items[place]?.contentId ?? 0;
