import { parseHost } from '../address/hostname.js';
import { formatIpNetwork, isInIpNetwork, parseIpNetwork } from '../address/ip-network.js';

/** What a manually set abuse contact applies to. @public */
export const OverrideScope = { HOSTNAME: 'HOSTNAME', NETWORK: 'NETWORK', ASN: 'ASN' } as const;
export type OverrideScope = keyof typeof OverrideScope;

/** A manually set contact. `value` is in the form of `overrideValue`. @public */
export interface ContactOverride {
  readonly scope: OverrideScope;
  readonly value: string;
}

/** The facts about an address that select an override. @public */
export interface ContactTarget {
  readonly hostname: string | null;
  readonly ipAddresses: readonly string[];
  /** Numbers of the autonomous systems that announce the addresses. */
  readonly asns: readonly number[];
}

const highestAsn = 4_294_967_295;

function asnIn(text: string): string | null {
  const digits = /^(?:AS)?([1-9][0-9]{0,9})$/i.exec(text)?.[1];
  return digits !== undefined && Number(digits) <= highestAsn ? digits : null;
}

/**
 * Normalises the value of an override: a hostname in lower-case ASCII, a CIDR block with its host bits cleared, an
 * autonomous system as a plain number. `null` when the text does not fit the scope.
 * @public
 */
export function overrideValue(scope: OverrideScope, text: string): string | null {
  const trimmed = text.trim();
  if (scope === 'ASN') return asnIn(trimmed);
  if (scope === 'NETWORK') {
    const network = parseIpNetwork(trimmed);
    return network === null ? null : formatIpNetwork(network);
  }
  const host = parseHost(trimmed);
  return host.ok && host.value.hostKind === 'NAME' ? host.value.hostname : null;
}

const specificity: Readonly<Record<OverrideScope, (value: string) => number>> = {
  HOSTNAME: (value) => 10_000 + value.split('.').length,
  NETWORK: (value) => 1_000 + Number(value.slice(value.indexOf('/') + 1)),
  ASN: () => 0,
};

const applies = ({ scope, value }: ContactOverride, target: ContactTarget): boolean => {
  if (scope === 'ASN') return target.asns.some((asn) => String(asn) === value);
  if (scope === 'NETWORK') return target.ipAddresses.some((address) => isInIpNetwork(address, value));
  return target.hostname === value || (target.hostname?.endsWith(`.${value}`) ?? false);
};

/**
 * The override for an address; `null` when there is none. The most specific wins: a hostname (the longest first), then
 * a network (the smallest first), then an autonomous system. House rule.
 * @public
 */
export function overrideFor<Override extends ContactOverride>(
  target: ContactTarget,
  overrides: readonly Override[],
): Override | null {
  const rank = ({ scope, value }: Override) => specificity[scope](value);
  return overrides
    .filter((override) => applies(override, target))
    .reduce<Override | null>((best, each) => (best === null || rank(each) > rank(best) ? each : best), null);
}
