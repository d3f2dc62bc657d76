import type { HostingSource } from './observation.js';

/** How long an observation may be used, and which observations count as one look-up. @public */
export interface HostingPolicy {
  /** Hours for which an observation of the source may be used, including the limit; `null` when it does not age. */
  readonly freshForHours: Readonly<Record<HostingSource, number | null>>;
  /**
   * The maximum number of countries that geolocation alone may name. More are probably edge locations, so the
   * confidence is low.
   */
  readonly mostCountriesByLocation: number;
  /** Observations of one source within this many minutes are parts of one look-up, not a change. */
  readonly sameLookUpMinutes: number;
  /** How far after the given instant an observation may be dated before it is ignored. */
  readonly clockSkewMinutes: number;
}

const days = (count: number) => count * 24;

/**
 * The default limits: automatic observations count for a week, registrations and statements of people for thirty days,
 * and a network that follows from the address itself does not age. An observation that an IP address belongs to a proxy
 * does not age either, under any limits, as long as the host has that address. House rule: no published limit was
 * found.
 * @public
 */
export const defaultHostingPolicy: HostingPolicy = {
  freshForHours: {
    DNS: days(7),
    IP_GEOLOCATION: days(7),
    ASN: days(7),
    RDAP: days(30),
    PROVIDER_STATEMENT: days(30),
    PROXY_OPERATOR: days(30),
    ANALYST: days(30),
    REGISTRAR: days(30),
    PROVIDER_RANGE: days(30),
    NETWORK: null,
  },
  mostCountriesByLocation: 3,
  sameLookUpMinutes: 15,
  clockSkewMinutes: 5,
};
