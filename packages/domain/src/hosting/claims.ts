import type { CountryCode } from '../country-code.js';
import type { CurrentEvidence } from './current-evidence.js';
import type { Confidence } from './hosting.js';
import type { HostingRule } from './hosting-rule.js';
import type { HostingObservation } from './observation.js';
import type { ProxySightings } from './proxied.js';

/** The hosting countries that one kind of source states. @internal */
export interface Claim {
  readonly rule: HostingRule;
  readonly countries: readonly CountryCode[];
  readonly madeAt: number;
  readonly statements: readonly HostingObservation[];
  /** The confidence in the source when there is no other evidence. */
  readonly alone: Confidence;
  /**
   * The confidence in the source when it contradicts the observations. A provider may have an interest in denying that
   * it hosts the content.
   */
  readonly againstEvidence: Confidence;
}

function claim(
  statements: readonly HostingObservation[],
  rule: HostingRule,
  alone: Confidence,
  againstEvidence: Confidence,
): Claim | null {
  if (statements.length === 0) return null;
  const naming = statements.filter(({ country, isProxy }) => country !== null && !isProxy);
  if (naming.length === 0) return null;
  const countries: CountryCode[] = [];
  let madeAt = -Infinity;
  for (const { country, observedAt } of naming) {
    if (country !== null && !countries.includes(country)) countries.push(country);
    madeAt = Math.max(madeAt, observedAt.getTime());
  }
  return { rule, countries, madeAt, statements: naming, alone, againstEvidence };
}

const noClaims: readonly Claim[] = [];

/** The claims that count, strongest first: analyst, proxy operator, host name, provider. @internal */
export function claimsIn({ analyst, proxyOperator, provider, regions }: CurrentEvidence): readonly Claim[] {
  if (analyst.length + proxyOperator.length + provider.length + regions.length === 0) return noClaims;
  return [
    claim(analyst, 'STATED_BY_ANALYST', 'MEDIUM', 'MEDIUM'),
    claim(proxyOperator, 'STATED_BY_PROXY_OPERATOR', 'HIGH', 'MEDIUM'),
    claim(regions, 'REGION_IN_HOST_NAME', 'HIGH', 'MEDIUM'),
    claim(provider, 'STATED_BY_PROVIDER', 'MEDIUM', 'LOW'),
  ].filter((each) => each !== null);
}

/**
 * Whether the source contradicts itself: it states several countries for one address, or for the host as a whole.
 * @internal
 */
export function contradictsItself({ statements, countries }: Claim): boolean {
  if (countries.length < 2) return false;
  const countryOf = new Map<string | null, CountryCode | null>();
  for (const { ipAddress, country } of statements) {
    const before = countryOf.get(ipAddress);
    if (before !== undefined && before !== country) return true;
    countryOf.set(ipAddress, country);
  }
  return false;
}

/** Whether the proxy operator has named the provider that makes this statement. */
const isNamedHost = ({ statements }: Claim, { hosts }: ProxySightings): boolean =>
  hosts.length > 0 &&
  statements.every(({ provider }) =>
    hosts.some((host) => host.provider !== null && host.provider === provider),
  );

/**
 * Whether the claim is still about the origin. A proxy that was first seen after the claim hides an origin that the
 * claim does not name.
 * @internal
 */
export const seesThroughProxy = (claim: Claim, proxy: ProxySightings): boolean =>
  proxy.sightings.length === 0 ||
  claim.rule === 'STATED_BY_PROXY_OPERATOR' ||
  claim.rule === 'REGION_IN_HOST_NAME' ||
  (claim.rule === 'STATED_BY_PROVIDER' && isNamedHost(claim, proxy)) ||
  (claim.rule === 'STATED_BY_ANALYST' && claim.madeAt >= proxy.firstSeenAt);

/** Statements that give an IP address of the host without its country. @internal */
export function statedAddresses({ analyst, proxyOperator }: CurrentEvidence): readonly HostingObservation[] {
  const addresses: HostingObservation[] = [];
  for (const statements of [analyst, proxyOperator]) {
    for (const each of statements) {
      if (each.country === null && each.ipAddress !== null && !each.isProxy) addresses.push(each);
    }
  }
  return addresses;
}
