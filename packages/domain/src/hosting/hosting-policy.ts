import type { HostingSource } from './observation.js';

/** How long an observation may be relied on, and what counts as one look-up. @public */
export interface HostingPolicy {
  /** Hours an observation of the source stays usable, the limit included; `null`: it does not age. */
  readonly freshForHours: Readonly<Record<HostingSource, number | null>>;
  /**
   * More countries than this that only geolocation names are edges rather than hosts: of low confidence.
   */
  readonly mostCountriesByLocation: number;
  /** Observations of one source this close together are parts of one look-up, not a change. */
  readonly sameLookUpMinutes: number;
  /** How far ahead of the given instant an observation may be dated before it is left out. */
  readonly clockSkewMinutes: number;
}

const days = (count: number) => count * 24;

/**
 * The shipped limits: what a machine saw counts for a week, a registration or a person's word for thirty days, and
 * the network an address names in itself does not age. Nor, whatever the limits, does the word that an IP address is a
 * proxy's, as long as that address answers. House rule: no published limit was found.
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
