import type { CountryCode } from '../country-code.js';
import { currentEvidence, type CurrentEvidence } from './current-evidence.js';
import type { Confidence, Hosting, HostingKind } from './hosting.js';
import { defaultHostingPolicy, type HostingPolicy } from './hosting-policy.js';
import type { HostingRule } from './hosting-rule.js';
import { locate } from './located.js';
import type { HostingObservation } from './observation.js';
import { directlySeen, proxySightings, type ProxySightings } from './proxied.js';
import { claimsIn, contradictsItself, type Claim } from './stated-origin.js';

interface Conclusion {
  readonly kind: HostingKind;
  readonly countries: readonly CountryCode[];
  readonly confidence: Confidence;
  readonly decidedBy: readonly HostingRule[];
  readonly evidence: readonly HostingObservation[];
  /** The evidence that may name the provider, where that is not all of it: a proxy is not the host. */
  readonly onProvider?: readonly HostingObservation[];
}

interface Setting {
  readonly evidence: CurrentEvidence;
  readonly proxy: ProxySightings;
  readonly claims: readonly Claim[];
}

/** One step of the precedence: a conclusion, or `null` to let the next step speak. */
type Step = (setting: Setting) => Conclusion | null;

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

const isWithin = (some: Iterable<CountryCode>, all: ReadonlySet<CountryCode>) =>
  [...some].every((country) => all.has(country));

function conflict(
  decidedBy: readonly HostingRule[],
  countries: Iterable<CountryCode>,
  evidence: readonly HostingObservation[],
): Conclusion {
  return {
    kind: 'CONFLICTING',
    countries: [...new Set(countries)].sort(),
    confidence: 'NONE',
    decidedBy,
    evidence,
  };
}

/** Whether the claim still speaks of what is there: a proxy seen only afterwards hides an origin it never named. */
const seesThroughProxy = (claim: Claim, { proxy }: Setting) =>
  proxy.sightings.length === 0 ||
  claim.rule === 'STATED_BY_PROXY_OPERATOR' ||
  (claim.rule === 'STATED_BY_ANALYST' && claim.madeAt >= proxy.firstSeenAt);

/** Countries the current machine evidence names, where no proxy or anycast stands in between. */
function seenCountries({ proxy }: Setting) {
  const located = locate(proxy.direct.filter(({ isAnycast }) => !isAnycast));
  return { countries: located.countries, evidence: located.countries.length > 0 ? located.evidence : [] };
}

const statedOrigin: Step = (setting) => {
  const claims = setting.claims.filter((claim) => seesThroughProxy(claim, setting));
  const [leading, ...others] = claims;
  if (leading === undefined) return null;
  const statements = claims.flatMap((claim) => claim.statements);
  const named = claims.flatMap((claim) => [...claim.countries]);
  if (contradictsItself(leading)) return conflict(['STATEMENTS_DIFFER', leading.rule], named, statements);
  const dissenting = others.filter(({ countries }) => !isWithin(countries, leading.countries));
  const isPersonal = leading.rule === 'STATED_BY_ANALYST';
  if (dissenting.some(({ madeAt }) => !isPersonal || madeAt > leading.madeAt)) {
    return conflict(['STATEMENTS_DIFFER', ...claims.map(({ rule }) => rule)], named, statements);
  }

  const seen = seenCountries(setting);
  const evidence = [...statements, ...setting.proxy.sightings, ...seen.evidence];
  const contradicting = seen.countries.filter((country) => !leading.countries.has(country));
  if (contradicting.length > 0) {
    const before = new Set<CountryCode | null>();
    for (const { country, observedAt } of directlySeen(setting.evidence)) {
      if (observedAt.getTime() <= leading.madeAt) before.add(country);
    }
    if (contradicting.some((country) => !before.has(country))) {
      return conflict(['EVIDENCE_AFTER_STATEMENT', leading.rule], [...named, ...seen.countries], evidence);
    }
  }
  const isAgainst = dissenting.length > 0 || contradicting.length > 0;
  const isConfirmed = !isAgainst && (others.length > 0 || seen.countries.length > 0);
  const qualifier: HostingRule[] = isAgainst
    ? ['AGAINST_EVIDENCE']
    : isConfirmed
      ? ['CONFIRMED_BY_EVIDENCE']
      : [];
  return {
    kind: leading.countries.size === 1 ? 'DIRECT' : 'MULTIPLE',
    countries: [...leading.countries].sort(),
    confidence: isAgainst ? 'MEDIUM' : isConfirmed ? 'HIGH' : leading.alone,
    decidedBy: [leading.rule, ...qualifier],
    evidence,
    onProvider: [...statements, ...seen.evidence],
  };
};

/** The origin's address was stated without a country: what is known of that address decides. */
const statedAddress: Step = ({ evidence, proxy }) => {
  const statements = [...evidence.analyst, ...evidence.proxyOperator].filter(
    ({ country, ipAddress, isProxy, observedAt, source }) =>
      country === null &&
      ipAddress !== null &&
      !isProxy &&
      (source === 'PROXY_OPERATOR' ||
        proxy.sightings.length === 0 ||
        observedAt.getTime() >= proxy.firstSeenAt),
  );
  if (statements.length === 0) return null;
  const addresses = new Set(statements.map(({ ipAddress }) => ipAddress));
  const located = locate(
    [...statements, ...proxy.direct].filter(
      ({ ipAddress, isAnycast }) => addresses.has(ipAddress) && !isAnycast,
    ),
  );
  if (located.kind === 'UNRESOLVED') return null;
  return {
    ...located,
    decidedBy: ['ORIGIN_ADDRESS_STATED', ...located.decidedBy],
    evidence: [...located.evidence, ...proxy.sightings],
    onProvider: located.evidence,
  };
};

const hiddenByProxy: Step = (setting) => {
  const { proxy, claims } = setting;
  if (proxy.sightings.length === 0) return null;
  const unsettled = claims.filter((claim) => !seesThroughProxy(claim, setting));
  const partly = proxy.direct.some(({ ipAddress }) => ipAddress !== null);
  return {
    kind: 'PROXIED',
    countries: [],
    confidence: 'NONE',
    decidedBy: [
      'ORIGIN_HIDDEN_BY_PROXY',
      ...(partly ? ['PARTLY_PROXIED' as const] : []),
      ...(unsettled.length > 0 ? ['PROXY_SEEN_AFTER_STATEMENT' as const] : []),
    ],
    evidence: [...proxy.sightings, ...unsettled.flatMap(({ statements }) => statements)],
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

const located: Step = ({ evidence }) => {
  if (evidence.machine.length === 0) return null;
  return locate(evidence.machine);
};

const unresolved = ({ evidence, claims }: Setting, total: number): Conclusion => {
  const current =
    evidence.analyst.length + evidence.proxyOperator.length + evidence.provider.length + claims.length;
  const rule = total === 0 ? 'NO_EVIDENCE' : current === 0 ? 'EVIDENCE_NOT_CURRENT' : 'COUNTRY_NOT_OBSERVED';
  return { kind: 'UNRESOLVED', countries: [], confidence: 'NONE', decidedBy: [rule], evidence: [] };
};

/** The order of precedence; the first step with a conclusion decides. */
const precedence: readonly Step[] = [
  countrylessNetwork,
  statedOrigin,
  statedAddress,
  hiddenByProxy,
  anycast,
  located,
];

const byNewest = (a: HostingObservation, b: HostingObservation): number =>
  b.observedAt.getTime() - a.observedAt.getTime() || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function present(conclusion: Conclusion): Hosting {
  const evidence = [...conclusion.evidence].sort(byNewest);
  const onProvider =
    conclusion.onProvider === undefined ? evidence : [...conclusion.onProvider].sort(byNewest);
  const named = onProvider.find(({ provider }) => provider !== null);
  const [only, another] = conclusion.countries;
  const isOne = conclusion.kind === 'DIRECT' || conclusion.kind === 'ANYCAST';
  return {
    kind: conclusion.kind,
    country: isOne && another === undefined ? (only ?? null) : null,
    countries: conclusion.countries,
    confidence: conclusion.confidence,
    provider: named?.provider ?? null,
    decidedBy: conclusion.decidedBy,
    evidence: [...new Set(evidence.map(({ id }) => id))],
    asOf: evidence[0]?.observedAt ?? null,
  };
}

/**
 * Concludes from dated observations where an address is hosted, and cites those that decided.
 *
 * Total and independent of order: no observation, or only unusable ones, is `UNRESOLVED`. A contradiction is
 * `CONFLICTING` or a low confidence, never settled unseen, and a proxy's country is never the host's.
 * @public
 */
export function resolveHosting(
  observations: readonly HostingObservation[],
  setting: { readonly at: Date; readonly policy?: HostingPolicy },
): Hosting {
  const evidence = currentEvidence(observations, setting.at, setting.policy ?? defaultHostingPolicy);
  const facts: Setting = { evidence, proxy: proxySightings(evidence), claims: claimsIn(evidence) };
  for (const step of precedence) {
    const conclusion = step(facts);
    if (conclusion !== null) return present(conclusion);
  }
  return present(unresolved(facts, observations.length));
}
