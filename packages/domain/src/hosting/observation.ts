import type { CountrylessNetwork } from '../address/countryless-network.js';
import type { CountryCode } from '../country-code.js';

/** Where an observation of hosting comes from. @public */
export const HostingSource = {
  DNS: 'DNS',
  RDAP: 'RDAP',
  IP_GEOLOCATION: 'IP_GEOLOCATION',
  ASN: 'ASN',
  NETWORK: 'NETWORK',
  PROVIDER_STATEMENT: 'PROVIDER_STATEMENT',
  PROXY_OPERATOR: 'PROXY_OPERATOR',
  /** Who keeps the domain name. A registrar is not a host, so what it says never decides the country. */
  REGISTRAR: 'REGISTRAR',
  /** What a provider publishes of its own network: a range, or a region that the host name gives. */
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
  /** The number of the network that announces the address, where it is known. */
  readonly asNumber?: number | null;
  /** Set when the address is on a network without countries. */
  readonly network: CountrylessNetwork | null;
}
