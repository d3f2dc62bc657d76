import type { CurrentEvidence } from './current-evidence.js';
import type { HostingObservation, HostingSource } from './observation.js';

/** What the current evidence says about a proxy in front of the host. @internal */
export interface ProxySightings {
  /** Current observations that a proxy answers. */
  readonly sightings: readonly HostingObservation[];
  /** Current machine observations on addresses that no proxy owns. */
  readonly direct: readonly HostingObservation[];
  /** Instant of the very first sighting known, fresh or not; infinite when there is none. */
  readonly firstSeenAt: number;
}

/**
 * Parts what belongs to a proxy from what does not: an address one observation calls a proxy's is one for all.
 * @internal
 */
export function proxySightings(evidence: CurrentEvidence): ProxySightings {
  const sightings: HostingObservation[] = [];
  for (const list of [evidence.machine, evidence.analyst, evidence.proxyOperator, evidence.provider]) {
    for (const each of list) if (each.isProxy) sightings.push(each);
  }
  if (sightings.length === 0) return { sightings, direct: evidence.machine, firstSeenAt: Infinity };
  const addresses = new Set(sightings.map(({ ipAddress }) => ipAddress));
  // What names no address may speak of the proxy, so it tells nothing of the origin.
  const direct = evidence.machine.filter(({ ipAddress }) => ipAddress !== null && !addresses.has(ipAddress));
  let firstSeenAt = Infinity;
  for (const { isProxy, observedAt } of evidence.known) {
    if (isProxy) firstSeenAt = Math.min(firstSeenAt, observedAt.getTime());
  }
  return { sightings, direct, firstSeenAt };
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
