import { Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import { CountrylessNetwork, HostingSource, err, ok } from '@meldpunt/domain';
import type { HostingLookup, LookupTarget } from './hosting-lookup.port.js';
import { nothingObserved, observeLocation, observeResolution } from './observe-address.js';
import { resolveAddresses } from './resolve-addresses.js';

/** How the domain name system is asked. */
export interface DnsHostingLookupOptions {
  readonly clock: () => Date;
  /** Addresses of the servers to ask, each with an optional port; those of the machine when absent. */
  readonly servers?: readonly string[];
  /** How long the first try waits for an answer; 3000 when absent. */
  readonly timeoutMs?: number;
  /** How often a question is put; 2 when absent. */
  readonly tries?: number;
}

/**
 * Looks hosts up in the domain name system and in the bundled address database.
 *
 * Each address of a name gives a `DNS` and an `IP_GEOLOCATION` observation; an address that was itself reported gives
 * only the latter. The country is `null` when unknown, when the address stands in none (private and documentation
 * ranges), and always when it belongs to a known proxy, whose operator `provider` then names. `isAnycast` is always
 * false, because nothing asked here tells.
 *
 * Sends questions to the configured servers and nothing to anyone else. Resolves within `timeoutMs * tries`, plus
 * opening the database once. Throws a `TypeError` when created with a malformed server address.
 */
export function dnsHostingLookup(options: DnsHostingLookupOptions): HostingLookup {
  const { clock, servers, timeoutMs = 3000, tries = 2 } = options;

  const openResolver = () => {
    const resolver = new Resolver({ timeout: timeoutMs, tries });
    if (servers !== undefined) resolver.setServers(servers);
    return resolver;
  };

  const addressesOf = async (hostname: string) => {
    // One resolver per look-up, because cancelling stops every question of a resolver.
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

/** A host of Tor or I2P is never asked for in the domain name system, even where the target forgets its network. */
function networkOf({ network, hostKind }: LookupTarget): CountrylessNetwork | null {
  if (network !== null) return network;
  if (hostKind === 'ONION') return CountrylessNetwork.TOR;
  return hostKind === 'I2P' ? CountrylessNetwork.I2P : null;
}

/** The address a target gives instead of a name, without the brackets of a URL. */
function literalOf({ hostname, hostKind }: LookupTarget): string | null {
  if (hostKind !== 'IPV4' && hostKind !== 'IPV6') return null;
  const address = hostname.replace(/^\[|\]$/g, '');
  return isIP(address) === 0 ? null : address;
}
