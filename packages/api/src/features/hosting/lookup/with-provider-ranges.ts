import { HostingSource, ok, providerRegionOf } from '@meldpunt/domain';
import type { HostingLookup, ObservedHosting } from './hosting-lookup.port.js';
import { nothingObserved } from './observe-address.js';
import type { ProviderRange } from './provider-range.entity.js';

/** IP ranges that providers publish, loaded by the operator of this hotline. */
export interface ProviderRanges {
  /** The narrowest published range that contains each address. Addresses in no range are missing. */
  holding(ipAddresses: readonly string[]): Promise<ReadonlyMap<string, ProviderRange>>;
}

/** The IP addresses that the inner look-up found and that belong to no proxy. */
const hostAddresses = (observed: readonly ObservedHosting[]): readonly string[] => {
  const proxied = new Set(observed.filter(({ isProxy }) => isProxy).map(({ ipAddress }) => ipAddress));
  const found = observed.flatMap(({ ipAddress }) =>
    ipAddress === null || proxied.has(ipAddress) ? [] : [ipAddress],
  );
  return [...new Set(found)];
};

/**
 * Adds data that providers publish to a look-up: the region encoded in the hostname and the range that contains an IP
 * address. Makes no network requests.
 */
export function withProviderRanges(lookup: HostingLookup, ranges: ProviderRanges): HostingLookup {
  return {
    async lookUp(target) {
      const result = await lookup.lookUp(target);
      if (!result.ok) return result;
      const [first] = result.value;
      if (first === undefined || first.network !== null) return result;
      const blank = nothingObserved(HostingSource.PROVIDER_RANGE, first.observedAt);
      const added: ObservedHosting[] = [];
      const region = target.hostKind === 'NAME' ? providerRegionOf(target.hostname) : null;
      if (region !== null) added.push({ ...blank, country: region.country, provider: region.provider });
      const held = await ranges.holding(hostAddresses(result.value));
      for (const [ipAddress, { country, provider, isAnycast }] of held)
        added.push({ ...blank, ipAddress, country, provider, isAnycast });
      return ok([...result.value, ...added]);
    },
  };
}
