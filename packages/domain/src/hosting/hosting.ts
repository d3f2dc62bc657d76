import type { CountryCode } from '../country-code.js';

/**
 * How an address is hosted, as far as the observations tell.
 *
 * `PROXIED` hides the origin behind a content delivery network or reverse proxy; `MULTIPLE` is hosted in several
 * countries at once; `NO_COUNTRY` is on a network without countries (Tor and its like); `CONFLICTING` has
 * observations that contradict each other and need a person; `UNRESOLVED` is not known yet.
 * @public
 */
export const HostingKind = {
  DIRECT: 'DIRECT',
  PROXIED: 'PROXIED',
  ANYCAST: 'ANYCAST',
  MULTIPLE: 'MULTIPLE',
  NO_COUNTRY: 'NO_COUNTRY',
  CONFLICTING: 'CONFLICTING',
  /** A place named in words, without a web address: there is no country to look up. */
  NO_ADDRESS: 'NO_ADDRESS',
  UNRESOLVED: 'UNRESOLVED',
} as const;
export type HostingKind = keyof typeof HostingKind;

/** How far the hosting country can be relied on. @public */
export const Confidence = { HIGH: 'HIGH', MEDIUM: 'MEDIUM', LOW: 'LOW', NONE: 'NONE' } as const;
export type Confidence = keyof typeof Confidence;

/** The conclusion drawn from the observations of one address. @public */
export interface Hosting {
  readonly kind: HostingKind;
  /** The one hosting country, `null` unless exactly one is concluded. Never the country of a proxy. */
  readonly country: CountryCode | null;
  /** Every hosting country concluded (`MULTIPLE`) or contending (`CONFLICTING`), in code order. */
  readonly countries: readonly CountryCode[];
  readonly confidence: Confidence;
  /** Who hosts it, as observed; never the operator of a proxy. */
  readonly provider: string | null;
  /** Who runs the proxy in front of it, and can be asked for the origin; `null` where there is no proxy. */
  readonly proxyOperator: string | null;
  /** Codes of the rules that decided, most decisive first. */
  readonly decidedBy: readonly string[];
  /** Ids of the observations the conclusion rests on. */
  readonly evidence: readonly string[];
  /** Instant of the newest observation relied on; `null` when there is none. */
  readonly asOf: Date | null;
}
