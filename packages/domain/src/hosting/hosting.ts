import type { CountryCode } from '../country-code.js';

/**
 * How an address is hosted, according to the observations.
 *
 * `PROXIED`: the origin is hidden behind a content delivery network or reverse proxy. `MULTIPLE`: hosted in several
 * countries at once. `NO_COUNTRY`: on a network without countries (such as Tor). `CONFLICTING`: observations contradict
 * each other and a person must decide. `UNRESOLVED`: not known yet.
 * @public
 */
export const HostingKind = {
  DIRECT: 'DIRECT',
  PROXIED: 'PROXIED',
  ANYCAST: 'ANYCAST',
  MULTIPLE: 'MULTIPLE',
  NO_COUNTRY: 'NO_COUNTRY',
  CONFLICTING: 'CONFLICTING',
  /** A place described in words, without a web address: there is no country to look up. */
  NO_ADDRESS: 'NO_ADDRESS',
  UNRESOLVED: 'UNRESOLVED',
} as const;
export type HostingKind = keyof typeof HostingKind;

/** How reliable the hosting country is. @public */
export const Confidence = { HIGH: 'HIGH', MEDIUM: 'MEDIUM', LOW: 'LOW', NONE: 'NONE' } as const;
export type Confidence = keyof typeof Confidence;

/** The conclusion drawn from the observations of one address. @public */
export interface Hosting {
  readonly kind: HostingKind;
  /** The hosting country, or `null` unless there is exactly one. Never the country of a proxy. */
  readonly country: CountryCode | null;
  /** Every hosting country (`MULTIPLE`) or every candidate (`CONFLICTING`), in code order. */
  readonly countries: readonly CountryCode[];
  readonly confidence: Confidence;
  /** The observed hosting provider; never the operator of a proxy. */
  readonly provider: string | null;
  /** The operator of the proxy in front, who can be asked for the origin; `null` when there is no proxy. */
  readonly proxyOperator: string | null;
  /** Codes of the rules that decided, strongest first. */
  readonly decidedBy: readonly string[];
  /** Ids of the observations that support the conclusion. */
  readonly evidence: readonly string[];
  /** Instant of the newest observation used; `null` when there is none. */
  readonly asOf: Date | null;
}
