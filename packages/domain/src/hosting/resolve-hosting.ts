import type { CountryCode } from '../country-code.js';
import { claimsIn, seesThroughProxy, statedAddresses } from './claims.js';
import type { Conclusion, Setting, Step } from './conclusion.js';
import { currentEvidence } from './current-evidence.js';
import type { Hosting } from './hosting.js';
import { defaultHostingPolicy, type HostingPolicy } from './hosting-policy.js';
import type { HostingRule } from './hosting-rule.js';
import { locate } from './located.js';
import type { HostingObservation } from './observation.js';
import { oneLookUp } from './one-look-up.js';
import { proxySightings, type ProxySightings } from './proxied.js';
import { recogniseProxies } from './recognise-proxies.js';
import { statedAddress, statedOrigin } from './stated-origin.js';

const countrylessNetwork: Step = ({ evidence, claims }) => {
  if (evidence.networks.length === 0) return null;
  const stated = claims.flatMap(({ statements }) => statements);
  return {
    kind: 'NO_COUNTRY',
    countries: [],
    confidence: 'HIGH',
    decidedBy: [
      'NETWORK_WITHOUT_COUNTRY',
      ...(stated.length > 0 ? ['COUNTRY_STATED_FOR_NETWORK' as const] : []),
    ],
    evidence: [...evidence.networks, ...stated],
  };
};

const hiddenByProxy: Step = ({ proxy, claims }) => {
  if (proxy.sightings.length === 0) return null;
  const unsettled = claims.filter((claim) => !seesThroughProxy(claim, proxy));
  const partly = proxy.direct.length > 0;
  return {
    kind: 'PROXIED',
    countries: [],
    confidence: 'NONE',
    decidedBy: [
      proxy.hosts.length > 0 ? 'ORIGIN_HOST_STATED' : 'ORIGIN_HIDDEN_BY_PROXY',
      ...(partly ? ['PARTLY_PROXIED' as const] : []),
      ...(unsettled.length > 0 ? ['PROXY_SEEN_AFTER_STATEMENT' as const] : []),
    ],
    evidence: [...proxy.hosts, ...proxy.sightings, ...unsettled.flatMap(({ statements }) => statements)],
    onProvider: proxy.hosts,
  };
};

const anycast: Step = ({ evidence }) => {
  if (!evidence.machine.some(({ isAnycast }) => isAnycast)) return null;
  const cited = evidence.machine.filter(
    ({ source, isAnycast }) => isAnycast || source === 'RDAP' || source === 'ASN',
  );
  const seats = new Set<CountryCode>();
  for (const { source, country } of cited) {
    if (country !== null && (source === 'RDAP' || source === 'ASN')) seats.add(country);
  }
  const isKnown = seats.size === 1;
  return {
    kind: 'ANYCAST',
    countries: [...seats].sort(),
    confidence: isKnown ? 'LOW' : 'NONE',
    decidedBy: [isKnown ? 'ANYCAST_PROVIDER_SEAT' : 'ANYCAST_SEAT_UNKNOWN'],
    evidence: cited,
  };
};

const located: Step = ({ evidence, policy }) => {
  const stated = statedAddresses(evidence);
  const observations = stated.length === 0 ? evidence.machine : [...evidence.machine, ...stated];
  return observations.length === 0 ? null : locate(observations, policy);
};

const unresolved = (rule: HostingRule): Conclusion => ({
  kind: 'UNRESOLVED',
  countries: [],
  confidence: 'NONE',
  decidedBy: [rule],
  evidence: [],
});

/** The order of precedence. The first step with a conclusion decides. */
const precedence: readonly Step[] = [
  countrylessNetwork,
  statedOrigin,
  statedAddress,
  hiddenByProxy,
  anycast,
  located,
];

function newestFirst(observations: readonly HostingObservation[]): readonly HostingObservation[] {
  const first = observations[0];
  const second = observations[1];
  if (first === undefined || second === undefined) return observations;
  if (observations.length === 2) return byNewest(first, second) <= 0 ? observations : [second, first];
  return [...observations].sort(byNewest);
}

/** Ids without duplicates. Building a set is faster only for more than a few. */
function idsOf(evidence: readonly HostingObservation[]): readonly string[] {
  const first = evidence[0];
  const second = evidence[1];
  if (first === undefined) return [];
  if (second === undefined) return [first.id];
  if (evidence.length === 2 && first.id !== second.id) return [first.id, second.id];
  return [...new Set(evidence.map(({ id }) => id))];
}

const byNewest = (a: HostingObservation, b: HostingObservation): number =>
  b.observedAt.getTime() - a.observedAt.getTime() || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The operator of the proxy, as last observed. */
const operatorIn = (sightings: readonly HostingObservation[]): string | null =>
  newestFirst(sightings).find(({ isProxy, provider }) => isProxy && provider !== null)?.provider ?? null;

function present(conclusion: Conclusion, proxy: ProxySightings | null = null): Hosting {
  const evidence = newestFirst(conclusion.evidence);
  const onProvider = conclusion.onProvider === undefined ? evidence : newestFirst(conclusion.onProvider);
  const named = onProvider.find(({ provider }) => provider !== null);
  const { countries } = conclusion;
  const isOne = conclusion.kind === 'DIRECT' || conclusion.kind === 'ANYCAST';
  return {
    kind: conclusion.kind,
    country: isOne && countries.length === 1 ? (countries[0] ?? null) : null,
    countries,
    confidence: conclusion.confidence,
    provider: named?.provider ?? null,
    proxyOperator: conclusion.kind === 'PROXIED' ? operatorIn(proxy?.sightings ?? conclusion.evidence) : null,
    decidedBy: conclusion.decidedBy,
    evidence: idsOf(evidence),
    asOf: evidence[0]?.observedAt ?? null,
  };
}

/**
 * Concludes from dated observations where an address is hosted, and cites those that decided.
 *
 * Never throws and does not depend on order. No observation, or only unusable ones, gives `UNRESOLVED`. An observation
 * with an invalid date is unusable; with an invalid `at` all are. A contradiction gives `CONFLICTING` or a low
 * confidence and is never resolved silently. The country of a proxy is never the hosting country.
 * @public
 */
export function resolveHosting(
  observations: readonly HostingObservation[],
  setting: { readonly at: Date; readonly policy?: HostingPolicy },
): Hosting {
  const policy = setting.policy ?? defaultHostingPolicy;
  const recognised = recogniseProxies(observations);
  const conclusion = oneLookUp(recognised, setting.at, policy);
  return conclusion === null ? resolveInSteps(recognised, setting.at, policy) : present(conclusion);
}

/** Concludes step by step, for any observations. @internal */
export function resolveInSteps(
  observations: readonly HostingObservation[],
  at: Date,
  policy: HostingPolicy,
): Hosting {
  const evidence = currentEvidence(observations, at, policy);
  const proxy = proxySightings(evidence);
  const facts: Setting = { evidence, proxy, claims: claimsIn(evidence), policy };
  for (const step of precedence) {
    const conclusion = step(facts);
    if (conclusion !== null) return present(conclusion, proxy);
  }
  if (observations.length === 0) return present(unresolved('NO_EVIDENCE'));
  return present(unresolved(evidence.isAnyFresh ? 'COUNTRY_NOT_OBSERVED' : 'EVIDENCE_NOT_CURRENT'));
}
