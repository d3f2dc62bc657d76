import type { CountryCode } from '../../src/country-code.js';
import { resolveHosting } from '../../src/hosting/resolve-hosting.js';
import type { HostingObservation, HostingSource } from '../../src/hosting/observation.js';

export const at = new Date('2026-11-22T12:00:00Z');
const hour = 3_600_000;
export const ago = (hours: number) => new Date(at.getTime() - hours * hour);

type Over = Partial<Omit<HostingObservation, 'country'>> & { readonly in?: string };

/** An observation one hour old with only its source set, plus the given fields. */
export const seen = (
  id: string,
  source: HostingSource,
  { in: code, ...over }: Over = {},
): HostingObservation => ({
  id,
  source,
  observedAt: ago(1),
  country: (code ?? null) as CountryCode | null,
  ipAddress: null,
  provider: null,
  isProxy: false,
  isAnycast: false,
  network: null,
  ...over,
});

export const ip = '192.0.2.1';
export const otherIp = '192.0.2.2';
export const ip6 = '2001:db8::1';

export const dns = (ipAddress = ip, over: Over = {}) =>
  seen(`dns-${ipAddress}`, 'DNS', { ipAddress, ...over });
export const geo = (code: string, ipAddress = ip, over: Over = {}) =>
  seen(`geo-${code}-${ipAddress}`, 'IP_GEOLOCATION', { in: code, ipAddress, ...over });
export const rdap = (code: string, ipAddress = ip, over: Over = {}) =>
  seen(`rdap-${code}`, 'RDAP', { in: code, ipAddress, ...over });
export const asn = (code: string, ipAddress = ip, over: Over = {}) =>
  seen(`asn-${code}`, 'ASN', { in: code, ipAddress, ...over });
export const analyst = (code: string, over: Over = {}) =>
  seen(`analyst-${code}`, 'ANALYST', { in: code, ...over });
export const operator = (code: string, over: Over = {}) =>
  seen(`operator-${code}`, 'PROXY_OPERATOR', { in: code, ...over });
export const provider = (code: string, over: Over = {}) =>
  seen(`provider-${code}`, 'PROVIDER_STATEMENT', { in: code, ...over });
export const range = (code: string, ipAddress: string | null = ip, over: Over = {}) =>
  seen(`range-${code}-${ipAddress ?? 'host'}`, 'PROVIDER_RANGE', { in: code, ipAddress, ...over });
export const registrar = (code: string, over: Over = {}) =>
  seen(`registrar-${code}`, 'REGISTRAR', { in: code, ...over });
export const proxy = (over: Over = {}) => dns(ip, { isProxy: true, provider: 'CDN', ...over });

export const resolve = (...observations: HostingObservation[]) => resolveHosting(observations, { at });

/** Kind, countries (with a mark at the concluded one), confidence and codes, in one line. */
export function lineOf(observations: readonly HostingObservation[]): string {
  const { kind, country, countries, confidence, decidedBy } = resolve(...observations);
  const named = countries.map((each) => (each === country ? `[${each}]` : each)).join(',') || '-';
  return `${kind} ${named} ${confidence} ${decidedBy.join(' ')}`;
}
