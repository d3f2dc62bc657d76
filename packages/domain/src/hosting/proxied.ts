import { newestOfEach, type CurrentEvidence } from './current-evidence.js';
import type { HostingObservation, HostingSource } from './observation.js';

/** What the current evidence says about a proxy in front of the host. @internal */
export interface ProxySightings {
  /** Observations that a proxy answers now: current ones, and older ones of an address that answers now. */
  readonly sightings: readonly HostingObservation[];
  /** Current machine observations on addresses that no proxy owns. */
  readonly direct: readonly HostingObservation[];
  /** What the operator of the proxy said of the host where it gave neither country nor address. */
  readonly hosts: readonly HostingObservation[];
  /** Instant of the very first sighting known, fresh or not; infinite when there is none. */
  readonly firstSeenAt: number;
}

/**
 * What its source has last called a proxy's, of the addresses that answer now. That does not age: an address that was
 * a proxy's when somebody last said so is not the host's because nobody has said it again.
 */
function knownProxies({ known, machine }: CurrentEvidence): readonly HostingObservation[] {
  if (!known.some(({ isProxy }) => isProxy)) return [];
  const current = new Set(machine.map(({ ipAddress }) => ipAddress));
  const onAddresses = known.filter(({ ipAddress }) => ipAddress !== null && current.has(ipAddress));
  return newestOfEach(onAddresses).filter(({ isProxy }) => isProxy);
}

const namesHostOnly = ({ country, ipAddress, provider, isProxy }: HostingObservation) =>
  country === null && ipAddress === null && provider !== null && !isProxy;

/**
 * Parts what belongs to a proxy from what does not: an address one observation calls a proxy's is one for all.
 * @internal
 */
export function proxySightings(evidence: CurrentEvidence): ProxySightings {
  const hosts = evidence.proxyOperator.filter(namesHostOnly);
  const found = new Set<HostingObservation>(knownProxies(evidence));
  for (const list of [evidence.machine, evidence.analyst, evidence.proxyOperator, evidence.provider]) {
    for (const each of list) if (each.isProxy) found.add(each);
  }
  const sightings = [...found];
  if (sightings.length === 0) return { sightings, direct: evidence.machine, hosts, firstSeenAt: Infinity };
  const addresses = new Set(sightings.map(({ ipAddress }) => ipAddress));
  // What names no address may speak of the proxy, so it tells nothing of the origin.
  const direct = evidence.machine.filter(({ ipAddress }) => ipAddress !== null && !addresses.has(ipAddress));
  let firstSeenAt = Infinity;
  for (const { isProxy, observedAt } of evidence.known) {
    if (isProxy) firstSeenAt = Math.min(firstSeenAt, observedAt.getTime());
  }
  return { sightings, direct, hosts, firstSeenAt };
}

const machineSources: ReadonlySet<HostingSource> = new Set(['RDAP', 'IP_GEOLOCATION', 'ASN']);

/** Machine observations known at any time that name a country for an unproxied address. @internal */
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
