import type { CountryCode } from '../country-code.js';
import type { Conclusion } from './conclusion.js';
import { isFresh } from './current-evidence.js';
import type { HostingPolicy } from './hosting-policy.js';
import { locateOne } from './located.js';
import type { HostingObservation, HostingSource } from './observation.js';
import { mayBeEdge } from './recognise-proxies.js';

/** One bit for each source of automatic observations; 0 for the sources of statements. */
const machines: Readonly<Record<HostingSource, number>> = {
  DNS: 1,
  IP_GEOLOCATION: 2,
  ASN: 4,
  RDAP: 8,
  NETWORK: 0,
  PROVIDER_STATEMENT: 0,
  PROXY_OPERATOR: 0,
  ANALYST: 0,
  REGISTRAR: 0,
  PROVIDER_RANGE: 0,
};

const nowhere: readonly CountryCode[] = [];

/**
 * Fast path for one look-up of one IP address, which is the usual case: at most one fresh observation of each automatic
 * source, none of them anycast. `null` for anything else. Every conclusion it returns equals that of the general steps.
 * @internal
 */
export function oneLookUp(
  observations: readonly HostingObservation[],
  at: Date,
  policy: HostingPolicy,
): Conclusion | null {
  const first = observations[0];
  if (first === undefined || first.ipAddress === null) return null;
  const now = at.getTime();
  let location = nowhere;
  let registration = nowhere;
  let seen = 0;
  let proxies = 0;
  for (const each of observations) {
    const machine = machines[each.source];
    if (machine === 0 || (seen & machine) !== 0 || each.ipAddress !== first.ipAddress) return null;
    if (each.isAnycast || each.network !== null || !isFresh(each, now, policy)) return null;
    if (mayBeEdge(each)) return null;
    seen |= machine;
    if (each.isProxy) proxies += 1;
    if (each.country === null) continue;
    if (each.source === 'IP_GEOLOCATION') location = [each.country];
    else if (each.source !== 'DNS' && !registration.includes(each.country))
      registration = [...registration, each.country];
  }
  if (proxies === 0)
    return locateOne(
      first.ipAddress,
      { range: nowhere, location, registration, isEdge: false },
      observations,
    );
  return {
    kind: 'PROXIED',
    countries: [],
    confidence: 'NONE',
    decidedBy: ['ORIGIN_HIDDEN_BY_PROXY'],
    evidence: observations.filter(({ isProxy }) => isProxy),
    onProvider: [],
  };
}
