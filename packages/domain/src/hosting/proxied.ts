import { newestOfEach, type CurrentEvidence } from './current-evidence.js';
import type { HostingObservation, HostingSource } from './observation.js';

/** The current evidence about a proxy in front of the host. @internal */
export interface ProxySightings {
  /**
   * Observations of a proxy that are valid now: current ones, and older ones of an IP address that the host has now.
   */
  readonly sightings: readonly HostingObservation[];
  /** Current automatic observations of addresses that no proxy owns. */
  readonly direct: readonly HostingObservation[];
  /** Statements of the proxy operator that name the host without a country or an address. */
  readonly hosts: readonly HostingObservation[];
  /** Instant of the earliest proxy observation, fresh or not; infinite when there is none. */
  readonly firstSeenAt: number;
}

/**
 * Current IP addresses whose newest observation, by source, says that they belong to a proxy. These observations do not
 * age: a missing confirmation does not turn an address of a proxy into an address of the host.
 */
function knownProxies({ known, machine }: CurrentEvidence): readonly HostingObservation[] {
  if (!known.some(({ isProxy }) => isProxy)) return [];
  const current = new Set(machine.map(({ ipAddress }) => ipAddress));
  const onAddresses = known.filter(({ ipAddress }) => ipAddress !== null && current.has(ipAddress));
  return newestOfEach(onAddresses).filter(({ isProxy }) => isProxy);
}

const statesOnlyHost = ({ country, ipAddress, provider, isProxy }: HostingObservation) =>
  country === null && ipAddress === null && provider !== null && !isProxy;

/**
 * Separates the addresses of a proxy from the others. An address that one observation assigns to a proxy belongs to the
 * proxy in all observations.
 * @internal
 */
export function proxySightings(evidence: CurrentEvidence): ProxySightings {
  const hosts = evidence.proxyOperator.filter(statesOnlyHost);
  const found = new Set<HostingObservation>(knownProxies(evidence));
  for (const list of [evidence.machine, evidence.analyst, evidence.proxyOperator, evidence.provider]) {
    for (const each of list) if (each.isProxy) found.add(each);
  }
  const sightings = [...found];
  if (sightings.length === 0) return { sightings, direct: evidence.machine, hosts, firstSeenAt: Infinity };
  const addresses = new Set(sightings.map(({ ipAddress }) => ipAddress));
  // An observation without an address may be about the proxy, so it says nothing about the origin.
  const direct = evidence.machine.filter(({ ipAddress }) => ipAddress !== null && !addresses.has(ipAddress));
  let firstSeenAt = Infinity;
  for (const { isProxy, observedAt } of evidence.known) {
    if (isProxy) firstSeenAt = Math.min(firstSeenAt, observedAt.getTime());
  }
  return { sightings, direct, hosts, firstSeenAt };
}

const machineSources: ReadonlySet<HostingSource> = new Set(['RDAP', 'IP_GEOLOCATION', 'ASN']);

/** Automatic observations, of any age, that name a country for an address without a proxy. @internal */
export const directlySeen = (evidence: CurrentEvidence): readonly HostingObservation[] => {
  const proxied = new Set(evidence.known.filter(({ isProxy }) => isProxy).map(({ ipAddress }) => ipAddress));
  return evidence.known.filter(
    (each) =>
      machineSources.has(each.source) &&
      each.country !== null &&
      !each.isProxy &&
      !proxied.has(each.ipAddress),
  );
};
