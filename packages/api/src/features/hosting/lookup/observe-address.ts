import { HostingSource, proxyOperatorOf } from '@meldpunt/domain';
import { countryOfAddress } from './country-of-address.js';
import type { ObservedHosting } from './hosting-lookup.port.js';

/** An empty observation with only source and time. */
export function nothingObserved(source: HostingSource, observedAt: Date): ObservedHosting {
  return {
    source,
    observedAt,
    country: null,
    ipAddress: null,
    provider: null,
    isProxy: false,
    isAnycast: false,
    network: null,
  };
}

/** The observation that a hostname resolves to this IP address. */
export function observeResolution(ipAddress: string, observedAt: Date): ObservedHosting {
  return {
    ...nothingObserved(HostingSource.DNS, observedAt),
    ipAddress,
    isProxy: proxyOperatorOf(ipAddress) !== null,
  };
}

/**
 * The observation of an IP address's country. For a known proxy it has the operator and no country, because the country
 * of a proxy is not that of the host.
 */
export async function observeLocation(ipAddress: string, observedAt: Date): Promise<ObservedHosting> {
  const observed = nothingObserved(HostingSource.IP_GEOLOCATION, observedAt);
  const operator = proxyOperatorOf(ipAddress);
  if (operator !== null) return { ...observed, ipAddress, provider: operator, isProxy: true };
  return { ...observed, ipAddress, country: await countryOfAddress(ipAddress) };
}
