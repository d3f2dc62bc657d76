import { HostingSource, proxyOperatorOf } from '@meldpunt/domain';
import { countryOfAddress } from './country-of-address.js';
import type { ObservedHosting } from './hosting-lookup.port.js';

/** An observation of which only the source and the instant are known yet. */
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

/** The name was seen to lead to this address. */
export function observeResolution(ipAddress: string, observedAt: Date): ObservedHosting {
  return {
    ...nothingObserved(HostingSource.DNS, observedAt),
    ipAddress,
    isProxy: proxyOperatorOf(ipAddress) !== null,
  };
}

/** Where the address stands, or, for a known proxy, who runs it: its country is never that of the host. */
export async function observeLocation(ipAddress: string, observedAt: Date): Promise<ObservedHosting> {
  const observed = nothingObserved(HostingSource.IP_GEOLOCATION, observedAt);
  const operator = proxyOperatorOf(ipAddress);
  if (operator !== null) return { ...observed, ipAddress, provider: operator, isProxy: true };
  return { ...observed, ipAddress, country: await countryOfAddress(ipAddress) };
}
