import type { HostingObservation, HostingSource } from './observation.js';
import type { HostingPolicy } from './hosting-policy.js';
import { providerRegionOf } from './provider-region-of.js';

/** The observations of one address, sorted into current and superseded ones. @internal */
export interface CurrentEvidence {
  /** All observations dated up to the given instant, fresh or not. */
  readonly known: readonly HostingObservation[];
  /** Whether any observation is fresh, even one without a country. */
  readonly isAnyFresh: boolean;
  /** Observations that put the address on a network without countries. */
  readonly networks: readonly HostingObservation[];
  /** The current results of automatic look-ups, including proxies and DNS answers. */
  readonly machine: readonly HostingObservation[];
  readonly analyst: readonly HostingObservation[];
  readonly proxyOperator: readonly HostingObservation[];
  readonly provider: readonly HostingObservation[];
  /** Regions from the provider’s own host name. */
  readonly regions: readonly HostingObservation[];
}

type Observations = readonly HostingObservation[];
type BySource = Readonly<Record<HostingSource, Observations>>;

const none: Observations = [];
const registries = ['IP_GEOLOCATION', 'ASN', 'RDAP', 'PROVIDER_RANGE'] as const;
const minute = 60_000;

const newestInstant = (observations: Observations): number =>
  observations.reduce((newest, { observedAt }) => Math.max(newest, observedAt.getTime()), -Infinity);

/** The newest observation of each IP address and source; several of the same instant are all kept. @internal */
export function newestOfEach(observations: Observations): Observations {
  if (observations.length < 2) return observations;
  const keyOf = (each: HostingObservation) => `${each.source} ${each.ipAddress ?? ''}`;
  const newest = new Map<string, number>();
  for (const each of observations) {
    const key = keyOf(each);
    newest.set(key, Math.max(newest.get(key) ?? -Infinity, each.observedAt.getTime()));
  }
  return observations.filter((each) => each.observedAt.getTime() === newest.get(keyOf(each)));
}

function newestLookUp(observations: Observations, policy: HostingPolicy): Observations {
  if (observations.length < 2) return observations;
  const since = newestInstant(observations) - policy.sameLookUpMinutes * minute;
  return newestOfEach(observations.filter(({ observedAt }) => observedAt.getTime() >= since));
}

/**
 * The current statements of a source: its newest look-up. A statement about the whole host supersedes all earlier ones.
 */
function currentStatements(observations: Observations, policy: HostingPolicy): Observations {
  if (observations.length === 0) return none;
  const latest = newestLookUp(observations.filter(hasContent), policy);
  if (latest.length < 2) return latest;
  const whole = newestInstant(latest.filter(({ ipAddress }) => ipAddress === null));
  return latest.filter(({ observedAt }) => observedAt.getTime() >= whole);
}

/** A proxy operator who names the host gives information, even without a country or an address. */
const hasContent = ({ source, country, ipAddress, network, isProxy, provider }: HostingObservation) =>
  country !== null ||
  ipAddress !== null ||
  network !== null ||
  isProxy ||
  (source === 'PROXY_OPERATOR' && provider !== null);

/** When the proxy operator gives a host name for the origin, its country follows from the region in that name. */
function withRegion(statement: HostingObservation): HostingObservation {
  const { country, ipAddress, provider, isProxy } = statement;
  if (country !== null || ipAddress !== null || provider === null || isProxy) return statement;
  const region = providerRegionOf(provider);
  return region === null ? statement : { ...statement, country: region.country, provider: region.provider };
}

function addressesIn(...lists: readonly Observations[]): ReadonlySet<string> {
  const addresses = new Set<string>();
  for (const list of lists)
    for (const { ipAddress } of list) if (ipAddress !== null) addresses.add(ipAddress);
  return addresses;
}

/**
 * The newest look-up of each automatic source; with DNS, the newest observations of the addresses that DNS returns now.
 */
function currentMachine(
  bySource: BySource,
  stated: readonly Observations[],
  policy: HostingPolicy,
): Observations {
  const dns = newestLookUp(bySource.DNS, policy);
  const machine = [...dns];
  const current = addressesIn(dns);
  const concerned = current.size === 0 ? current : addressesIn(dns, ...stated);
  for (const source of registries) {
    const observations = bySource[source];
    if (observations.length === 0) continue;
    const speaks = ({ ipAddress }: HostingObservation) => ipAddress === null || concerned.has(ipAddress);
    const newest =
      current.size === 0 ? newestLookUp(observations, policy) : newestOfEach(observations.filter(speaks));
    for (const each of newest) machine.push(each);
  }
  return machine;
}

/** Whether an observation is dated up to the given instant; false when either is an invalid date. */
const isDated = ({ observedAt }: HostingObservation, now: number, policy: HostingPolicy): boolean =>
  observedAt.getTime() <= now + policy.clockSkewMinutes * minute;

/** Whether an observation is dated up to the given instant and not too old for its source. @internal */
export function isFresh(observation: HostingObservation, now: number, policy: HostingPolicy): boolean {
  const hours = policy.freshForHours[observation.source];
  const age = now - observation.observedAt.getTime();
  return isDated(observation, now, policy) && (hours === null || age <= hours * 60 * minute);
}

function sortBySource(observations: Observations, at: Date, policy: HostingPolicy) {
  const now = at.getTime();
  const known: HostingObservation[] = [];
  const bySource: Record<HostingSource, HostingObservation[]> = {
    DNS: [],
    RDAP: [],
    IP_GEOLOCATION: [],
    ASN: [],
    NETWORK: [],
    PROVIDER_STATEMENT: [],
    PROXY_OPERATOR: [],
    ANALYST: [],
    REGISTRAR: [],
    PROVIDER_RANGE: [],
  };
  let isAnyFresh = false;
  for (const observation of observations) {
    if (!isDated(observation, now, policy)) continue;
    known.push(observation);
    if (!isFresh(observation, now, policy)) continue;
    isAnyFresh = true;
    bySource[observation.source].push(observation);
  }
  return { known, bySource, isAnyFresh };
}

/**
 * Removes observations that are too old, dated in the future, or superseded by a newer observation of their kind.
 * @internal
 */
export function currentEvidence(
  observations: Observations,
  at: Date,
  policy: HostingPolicy,
): CurrentEvidence {
  const { known, bySource, isAnyFresh } = sortBySource(observations, at, policy);
  const analyst = currentStatements(bySource.ANALYST, policy);
  const proxyOperator = currentStatements(bySource.PROXY_OPERATOR, policy).map(withRegion);
  const provider = currentStatements(bySource.PROVIDER_STATEMENT, policy);
  const isRegion = ({ source, ipAddress, country }: HostingObservation) =>
    source === 'PROVIDER_RANGE' && ipAddress === null && country !== null;
  const found = currentMachine(bySource, [analyst, proxyOperator], policy);
  const regions = bySource.PROVIDER_RANGE.length === 0 ? none : found.filter(isRegion);
  const machine = regions.length === 0 ? found : found.filter((each) => !isRegion(each));
  const networks: HostingObservation[] = [];
  for (const list of [bySource.NETWORK, machine, analyst]) {
    for (const each of list) if (each.network !== null) networks.push(each);
  }
  return { known, isAnyFresh, networks, machine, analyst, proxyOperator, provider, regions };
}
