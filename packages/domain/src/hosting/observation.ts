import type { CountrylessNetwork } from '../address/countryless-network.js';
import type { CountryCode } from '../country-code.js';

/** The source of an observation of hosting. @public */
export const HostingSource = {
  DNS: 'DNS',
  RDAP: 'RDAP',
  IP_GEOLOCATION: 'IP_GEOLOCATION',
  ASN: 'ASN',
  NETWORK: 'NETWORK',
  PROVIDER_STATEMENT: 'PROVIDER_STATEMENT',
  PROXY_OPERATOR: 'PROXY_OPERATOR',
  /** The registrar of the domain name. A registrar does not host content, so its data never decides the country. */
  REGISTRAR: 'REGISTRAR',
  /** Data that a provider publishes about its own network: a range, or a region in a host name. */
  PROVIDER_RANGE: 'PROVIDER_RANGE',
  ANALYST: 'ANALYST',
} as const;
export type HostingSource = keyof typeof HostingSource;

/** One dated, sourced statement about where an address is hosted. Observations are appended, never changed. @public */
export interface HostingObservation {
  readonly id: string;
  readonly source: HostingSource;
  readonly observedAt: Date;
  readonly country: CountryCode | null;
  readonly ipAddress: string | null;
  readonly provider: string | null;
  /** The address belongs to a known content delivery network or reverse proxy. */
  readonly isProxy: boolean;
  readonly isAnycast: boolean;
  /** The number of the autonomous system that announces the address, when known. */
  readonly asNumber?: number | null;
  /** Set when the address is on a network without countries. */
  readonly network: CountrylessNetwork | null;
}
