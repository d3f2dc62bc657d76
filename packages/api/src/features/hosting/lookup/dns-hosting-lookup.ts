import { Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import { CountrylessNetwork, HostingSource, err, ok } from '@meldpunt/domain';
import type { HostingLookup, LookupTarget } from './hosting-lookup.port.js';
import { nothingObserved, observeLocation, observeResolution } from './observe-address.js';
import { resolveAddresses } from './resolve-addresses.js';

/** Options for DNS queries. */
export interface DnsHostingLookupOptions {
  readonly clock: () => Date;
  /** Addresses of the name servers, each with an optional port; the system's servers if absent. */
  readonly servers?: readonly string[];
  /** Timeout of the first attempt in milliseconds; 3000 if absent. */
  readonly timeoutMs?: number;
  /** Max. attempts per query; 2 if absent. */
  readonly tries?: number;
}

/**
 * Looks up hosts in the DNS and in the bundled IP address database.
 *
 * Each IP address of a hostname gives a `DNS` and an `IP_GEOLOCATION` observation. If an IP address itself was
 * reported, it gives only the latter. `country` is `null` if it is unknown, for private and documentation ranges, and
 * for known proxies, whose operator is then in `provider`. `isAnycast` is always false, because neither source has this
 * information.
 *
 * Sends queries only to the configured name servers. Resolves within `timeoutMs * tries`, plus the time to open the
 * database once. Throws a `TypeError` if a server address is malformed.
 */
export function dnsHostingLookup(options: DnsHostingLookupOptions): HostingLookup {
  const { clock, servers, timeoutMs = 3000, tries = 2 } = options;

  const openResolver = () => {
    const resolver = new Resolver({ timeout: timeoutMs, tries });
    if (servers !== undefined) resolver.setServers(servers);
    return resolver;
  };

  const addressesOf = async (hostname: string) => {
    // One resolver per look-up, because `cancel()` stops all queries of a resolver.
    const resolver = openResolver();
    const deadline = setTimeout(() => resolver.cancel(), timeoutMs * tries);
    try {
      return await resolveAddresses(hostname, resolver);
    } finally {
      clearTimeout(deadline);
    }
  };

  openResolver();
  return {
    async lookUp(target) {
      const network = networkOf(target);
      if (network !== null) return ok([{ ...nothingObserved(HostingSource.NETWORK, clock()), network }]);

      const literal = literalOf(target);
      if (literal !== null) return ok([await observeLocation(literal, clock())]);
      if (target.hostKind !== 'NAME' || target.hostname === '') return err({ code: 'NO_HOST' });

      const addresses = await addressesOf(target.hostname);
      if (!addresses.ok) return addresses;
      const observedAt = clock();
      const resolutions = addresses.value.map((address) => observeResolution(address, observedAt));
      const locations = addresses.value.map((address) => observeLocation(address, observedAt));
      return ok([...resolutions, ...(await Promise.all(locations))]);
    },
  };
}

/**
 * The network without countries of a target. Tor and I2P hosts are never queried in the DNS, even if `network` is
 * missing.
 */
function networkOf({ network, hostKind }: LookupTarget): CountrylessNetwork | null {
  if (network !== null) return network;
  if (hostKind === 'ONION') return CountrylessNetwork.TOR;
  return hostKind === 'I2P' ? CountrylessNetwork.I2P : null;
}

/** The IP address if the target is one, without the brackets of a URL. */
function literalOf({ hostname, hostKind }: LookupTarget): string | null {
  if (hostKind !== 'IPV4' && hostKind !== 'IPV6') return null;
  const address = hostname.replace(/^\[|\]$/g, '');
  return isIP(address) === 0 ? null : address;
}
