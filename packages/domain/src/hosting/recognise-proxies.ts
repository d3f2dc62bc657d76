import type { HostingObservation, HostingSource } from './observation.js';
import { proxyNetworks, type ProxyNetwork } from './proxy-networks.data.js';
import { proxyOperatorOf } from './proxy-operator-of.js';

let byNumber: ReadonlyMap<number, ProxyNetwork> | undefined;

const networkOf = (asNumber: number): ProxyNetwork | null => {
  byNumber ??= new Map(
    proxyNetworks.flatMap((network) => network.asNumbers.map((number) => [number, network] as const)),
  );
  return byNumber.get(asNumber) ?? null;
};

const written = /\bAS\s?([1-9][0-9]{0,9})\b/i;

/**
 * The AS number of a network: from its field, or from the beginning of the provider’s name, as registries and people
 * write it.
 */
function asNumberOf({ asNumber, provider }: HostingObservation): number | null {
  if (typeof asNumber === 'number') return asNumber;
  const found = provider === null ? null : written.exec(provider);
  return found === null ? null : Number(found[1]);
}

const registries: ReadonlySet<HostingSource> = new Set(['ASN', 'RDAP']);

/** A registry may give only the name. Hosting by Akamai under its own name is not an edge. */
const named = new RegExp(
  `^(?:${proxyNetworks
    .filter(({ kind }) => kind === 'PROXY')
    .map(({ operator }) => operator)
    .join('|')}|Incapsula)(?:net)?\\b(?! connected cloud)`,
  'i',
);

/** The known proxy network that an observation names, or `null`. */
function knownNetwork(observation: HostingObservation): ProxyNetwork | null {
  if (!registries.has(observation.source)) return null;
  const asNumber = asNumberOf(observation);
  return asNumber === null ? null : networkOf(asNumber);
}

const machines: ReadonlySet<HostingSource> = new Set(['DNS', 'RDAP', 'ASN', 'IP_GEOLOCATION']);

/** The proxy operator that an observation shows without a proxy flag; `null` when it shows none. */
function operatorSeen(observation: HostingObservation): string | null {
  const { source, ipAddress, country, provider } = observation;
  // A statement with a country is about the host, even when it contains an address of a proxy.
  if (!machines.has(source) && country !== null) return null;
  const operator = ipAddress === null ? null : proxyOperatorOf(ipAddress);
  if (operator !== null) return operator;
  const network = knownNetwork(observation);
  if (network !== null) return network.kind === 'PROXY' ? network.operator : null;
  const isNamed = registries.has(source) && provider !== null && named.test(provider);
  return isNamed ? provider : null;
}

/**
 * Sets the proxy flag on observations in a known proxy network. Returns the same list when nothing changed, which is
 * the usual case.
 * @internal
 */
export function recogniseProxies(observations: readonly HostingObservation[]): readonly HostingObservation[] {
  let flagged: HostingObservation[] | null = null;
  for (const [index, each] of observations.entries()) {
    if (each.isProxy || each.source === 'REGISTRAR') continue;
    const operator = operatorSeen(each);
    if (operator === null) continue;
    flagged ??= [...observations];
    flagged[index] = { ...each, isProxy: true, country: null, provider: each.provider ?? operator };
  }
  return flagged ?? observations;
}

/** Whether an observation is in a network whose edges and hosting cannot be distinguished. @internal */
export const mayBeEdge = (observation: HostingObservation): boolean =>
  knownNetwork(observation)?.kind === 'ALSO_HOSTS';
