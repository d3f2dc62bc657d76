import type { HostingObservation, HostingSource } from './observation.js';
import type { HostingPolicy } from './hosting-policy.js';

/**
 * The observations of one address, sorted into what still speaks and what has been overtaken.
 * @internal
 */
export interface CurrentEvidence {
  /** Everything dated up to the instant asked about, fresh or not. */
  readonly known: readonly HostingObservation[];
  /** Whether anything at all is fresh, even if it says nothing of a country. */
  readonly isAnyFresh: boolean;
  /** Observations that place the address on a network without countries. */
  readonly networks: readonly HostingObservation[];
  /** What machines currently see, proxies and DNS answers included. */
  readonly machine: readonly HostingObservation[];
  /** The IP addresses the newest DNS look-up gave; empty when there is no fresh one. */
  readonly addresses: ReadonlySet<string>;
  readonly analyst: readonly HostingObservation[];
  readonly proxyOperator: readonly HostingObservation[];
  readonly provider: readonly HostingObservation[];
}

const machineSources: ReadonlySet<HostingSource> = new Set(['DNS', 'RDAP', 'IP_GEOLOCATION', 'ASN']);

/** Whether a look-up made the observation, not a person. @internal */
export const isMachine = (observation: HostingObservation): boolean => machineSources.has(observation.source);

const minute = 60_000;

const newestInstant = (observations: readonly HostingObservation[]): number =>
  observations.reduce((newest, { observedAt }) => Math.max(newest, observedAt.getTime()), -Infinity);

/** The newest observation of each IP address and source; those of the same instant stay together. */
function newestOfEach(observations: readonly HostingObservation[]): readonly HostingObservation[] {
  const keyOf = (each: HostingObservation) => `${each.source} ${each.ipAddress ?? ''}`;
  const newest = new Map<string, number>();
  for (const each of observations) {
    const key = keyOf(each);
    newest.set(key, Math.max(newest.get(key) ?? -Infinity, each.observedAt.getTime()));
  }
  return observations.filter((each) => each.observedAt.getTime() === newest.get(keyOf(each)));
}

function newestLookUp(observations: readonly HostingObservation[], policy: HostingPolicy) {
  if (observations.length < 2) return observations;
  const since = newestInstant(observations) - policy.sameLookUpMinutes * minute;
  return newestOfEach(observations.filter(({ observedAt }) => observedAt.getTime() >= since));
}

/** What a source states now: its newest look-up, where a statement on the whole host overtakes all before it. */
function currentStatements(observations: readonly HostingObservation[], policy: HostingPolicy) {
  const latest = newestLookUp(observations, policy);
  const whole = newestInstant(latest.filter(({ ipAddress }) => ipAddress === null));
  return latest.filter(({ observedAt }) => observedAt.getTime() >= whole);
}

function currentMachine(
  observations: readonly HostingObservation[],
  stated: ReadonlySet<string>,
  policy: HostingPolicy,
) {
  const bySource = (source: HostingSource) => observations.filter((each) => each.source === source);
  const dns = newestLookUp(bySource('DNS'), policy);
  const addresses = new Set<string>();
  for (const { ipAddress } of dns) if (ipAddress !== null) addresses.add(ipAddress);
  const others = (['IP_GEOLOCATION', 'ASN', 'RDAP'] as const).flatMap((source) => {
    if (addresses.size === 0) return newestLookUp(bySource(source), policy);
    const speaks = ({ ipAddress }: HostingObservation) =>
      ipAddress === null || addresses.has(ipAddress) || stated.has(ipAddress);
    return newestOfEach(bySource(source).filter(speaks));
  });
  return { machine: [...dns, ...others], addresses };
}

/** Leaves out what is too old, dated in the future, or overtaken by a newer observation of its kind. @internal */
export function currentEvidence(
  observations: readonly HostingObservation[],
  at: Date,
  policy: HostingPolicy,
): CurrentEvidence {
  const now = at.getTime();
  const known = observations.filter(
    ({ observedAt }) => observedAt.getTime() <= now + policy.clockSkewMinutes * minute,
  );
  const fresh = known.filter(({ source, observedAt }) => {
    const hours = policy.freshForHours[source];
    return hours === null || now - observedAt.getTime() <= hours * 60 * minute;
  });
  const says = (source: HostingSource) =>
    currentStatements(
      fresh.filter(
        (each) =>
          each.source === source &&
          (each.country !== null || each.ipAddress !== null || each.network !== null || each.isProxy),
      ),
      policy,
    );
  const analyst = says('ANALYST');
  const proxyOperator = says('PROXY_OPERATOR');
  const provider = says('PROVIDER_STATEMENT');
  const stated = new Set<string>();
  for (const { ipAddress } of [...analyst, ...proxyOperator]) if (ipAddress !== null) stated.add(ipAddress);
  const machine = currentMachine(fresh.filter(isMachine), stated, policy);
  const networks = [...fresh.filter(({ source }) => source === 'NETWORK'), ...machine.machine, ...analyst];
  return {
    known,
    isAnyFresh: fresh.length > 0,
    networks: networks.filter(({ network }) => network !== null),
    ...machine,
    analyst,
    proxyOperator,
    provider,
  };
}
