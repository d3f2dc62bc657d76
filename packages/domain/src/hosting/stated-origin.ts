import type { CountryCode } from '../country-code.js';
import { contradictsItself, seesThroughProxy, statedAddresses } from './claims.js';
import type { Conclusion, Setting, Step } from './conclusion.js';
import type { HostingRule } from './hosting-rule.js';
import { locate } from './located.js';
import type { HostingObservation } from './observation.js';
import { directlySeen } from './proxied.js';

const isWithin = (some: readonly CountryCode[], all: readonly CountryCode[]) =>
  some.every((country) => all.includes(country));

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

const nothingSeen = { countries: [], evidence: [] } as const;

/** Countries in the current automatic evidence, without addresses of proxies or anycast. */
function seenCountries({ evidence, proxy, policy }: Setting) {
  if (proxy.direct.length === 0) return nothingSeen;
  const anycast = new Set(
    evidence.machine.filter(({ isAnycast }) => isAnycast).map(({ ipAddress }) => ipAddress),
  );
  const located = locate(
    proxy.direct.filter(({ ipAddress }) => !anycast.has(ipAddress)),
    policy,
  );
  return { countries: located.countries, evidence: located.countries.length > 0 ? located.evidence : [] };
}

/**
 * A statement decides over evidence that was known when it was made. Evidence that appears only later gives a conflict.
 * A provider’s statement that contradicts observations has low confidence until an analyst confirms it.
 * @internal
 */
export const statedOrigin: Step = (setting) => {
  if (setting.claims.length === 0) return null;
  const claims = setting.claims.filter((claim) => seesThroughProxy(claim, setting.proxy));
  const [leading, ...others] = claims;
  if (leading === undefined) return null;
  const statements = claims.flatMap((claim) => claim.statements);
  const named = claims.flatMap((claim) => claim.countries);
  if (contradictsItself(leading)) return conflict(['STATEMENTS_DIFFER', leading.rule], named, statements);
  const dissenting = others.filter(({ countries }) => !isWithin(countries, leading.countries));
  const isPersonal = leading.rule === 'STATED_BY_ANALYST';
  if (dissenting.some(({ madeAt }) => !isPersonal || madeAt > leading.madeAt)) {
    return conflict(['STATEMENTS_DIFFER', ...claims.map(({ rule }) => rule)], named, statements);
  }

  const seen = seenCountries(setting);
  const evidence = [...statements, ...setting.proxy.sightings, ...seen.evidence];
  const contradicting = seen.countries.filter((country) => !leading.countries.includes(country));
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
  const elsewhere = [...seen.countries, ...others.flatMap(({ countries }) => countries)];
  const isConfirmed = !isAgainst && isWithin(leading.countries, elsewhere);
  const qualifier: HostingRule[] = isAgainst
    ? ['AGAINST_EVIDENCE']
    : isConfirmed
      ? ['CONFIRMED_BY_EVIDENCE']
      : [];
  return {
    kind: leading.countries.length === 1 ? 'DIRECT' : 'MULTIPLE',
    countries: [...leading.countries].sort(),
    confidence: isAgainst ? leading.againstEvidence : isConfirmed ? 'HIGH' : leading.alone,
    decidedBy: [leading.rule, ...qualifier],
    evidence,
    onProvider: [...statements, ...seen.evidence],
  };
};

/**
 * Behind a proxy, the address of the origin was stated without a country. The evidence about that address decides.
 * @internal
 */
export const statedAddress: Step = ({ evidence, proxy, policy }) => {
  const statements = statedAddresses(evidence).filter(
    ({ source, observedAt }) => source === 'PROXY_OPERATOR' || observedAt.getTime() >= proxy.firstSeenAt,
  );
  if (proxy.sightings.length === 0 || statements.length === 0) return null;
  const located = locate([...statements, ...proxy.direct], policy);
  if (located.kind === 'UNRESOLVED') return null;
  return {
    ...located,
    decidedBy: ['ORIGIN_ADDRESS_STATED', ...located.decidedBy],
    evidence: [...located.evidence, ...proxy.sightings],
    onProvider: located.evidence,
  };
};
