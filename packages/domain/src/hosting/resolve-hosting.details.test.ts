import {
  ago,
  analyst,
  asn,
  dns,
  geo,
  ip,
  ip6,
  lineOf,
  operator,
  otherIp,
  provider,
  proxy,
  rdap,
  resolve,
  seen,
} from '../../test/support/observations.js';
import type { HostingObservation } from './observation.js';

type Row = [title: string, observations: readonly HostingObservation[], expected: string];

const before = { observedAt: ago(5) };
const nextIp6 = '2001:db8::2';

describe('several addresses combined', () => {
  it.each<Row>([
    [
      'IPv6 addresses alone, in two countries',
      [dns(ip6), dns(nextIp6), geo('NL', ip6), geo('DE', nextIp6)],
      'MULTIPLE DE,NL MEDIUM SEVERAL_COUNTRIES LOCATION_ONLY',
    ],
    [
      'IPv6 addresses, only one in the country of the IPv4 address',
      [dns(), dns(ip6), dns(nextIp6), geo('NL'), geo('NL', ip6), geo('DE', nextIp6)],
      'MULTIPLE DE,NL MEDIUM SEVERAL_COUNTRIES IP_VERSIONS_DIFFER LOCATION_ONLY',
    ],
    [
      'addresses with different confidence',
      [dns(), dns(otherIp), geo('NL'), rdap('NL'), geo('NL', otherIp)],
      'DIRECT [NL] MEDIUM LOCATION_ONLY LOCATION_AND_REGISTRATION_AGREE',
    ],
    [
      'addresses, one with only a registration',
      [dns(), dns(otherIp), geo('NL'), asn('NL', otherIp)],
      'DIRECT [NL] LOW REGISTRATION_ONLY LOCATION_ONLY',
    ],
    [
      'addresses, one registered in two countries and one located',
      [dns(), dns(otherIp), geo('NL'), rdap('US', otherIp), asn('DE', otherIp)],
      'CONFLICTING DE,NL,US NONE REGISTRATIONS_DIFFER LOCATION_ONLY',
    ],
    [
      'a location of the whole host in the only known country',
      [dns(), dns(otherIp), geo('NL'), seen('g', 'IP_GEOLOCATION', { in: 'NL' })],
      'DIRECT [NL] MEDIUM LOCATION_ONLY',
    ],
    [
      'a location of the whole host in one of two countries',
      [dns(), dns(otherIp), geo('NL'), geo('DE', otherIp), seen('g', 'IP_GEOLOCATION', { in: 'NL' })],
      'MULTIPLE DE,NL MEDIUM SEVERAL_COUNTRIES LOCATION_ONLY',
    ],
  ])('concludes from %s', (_, observations, expected) => {
    expect(lineOf(observations)).toBe(expected);
  });

  it('cites observations of one instant in the order of their ids', () => {
    const named = (id: string) => geo('NL', ip, { id });

    for (const ids of ['abc', 'acb', 'bac', 'bca', 'cab', 'cba'])
      expect(resolve(...[...ids].map(named)).evidence).toEqual(['a', 'b', 'c']);
  });

  it('takes the provider from older evidence when the newest names none', () => {
    const hosting = resolve(geo('NL'), rdap('NL', ip, { provider: 'Hosting', ...before }), dns());

    expect(hosting.provider).toBe('Hosting');
  });
});

describe('the seat of an anycast provider', () => {
  it('is not the located country of an address', () => {
    expect(lineOf([dns(ip, { isAnycast: true }), geo('NL', ip, { isAnycast: true })])).toBe(
      'ANYCAST - NONE ANYCAST_SEAT_UNKNOWN',
    );
  });

  it('is based on registrations, not on locations, in its evidence', () => {
    const { evidence } = resolve(dns(ip, { isAnycast: true }), geo('NL'), rdap('US'), asn('US'));

    expect(evidence).toEqual(['asn-US', 'dns-192.0.2.1', 'rdap-US']);
  });

  it('is chosen in alphabetical order among several names', () => {
    expect(lineOf([rdap('US'), asn('BE'), dns(ip, { isAnycast: true })])).toBe(
      'ANYCAST BE,US NONE ANYCAST_SEAT_UNKNOWN',
    );
  });
});

describe('a statement with other evidence', () => {
  it.each<Row>([
    [
      'an analyst with a later observation without content',
      [analyst('NL', before), seen('a', 'ANALYST')],
      'DIRECT [NL] MEDIUM STATED_BY_ANALYST',
    ],
    [
      'an analyst who states the whole host and an address at once',
      [analyst('NL', { observedAt: ago(1.1) }), analyst('DE', { ipAddress: ip })],
      'MULTIPLE DE,NL MEDIUM STATED_BY_ANALYST',
    ],
    [
      'an operator who differs from an earlier provider',
      [operator('NL'), provider('DE', before)],
      'CONFLICTING DE,NL NONE STATEMENTS_DIFFER STATED_BY_PROXY_OPERATOR STATED_BY_PROVIDER',
    ],
    [
      'an analyst and a provider of one instant',
      [analyst('NL'), provider('DE')],
      'DIRECT [NL] MEDIUM STATED_BY_ANALYST AGAINST_EVIDENCE',
    ],
    [
      'a location at the instant of the statement',
      [analyst('NL'), dns(), geo('DE')],
      'DIRECT [NL] MEDIUM STATED_BY_ANALYST AGAINST_EVIDENCE',
    ],
    [
      'two locations against the analyst, one of them new',
      [
        geo('DE', ip, { id: 'old', observedAt: ago(9) }),
        analyst('NL', before),
        dns(),
        dns(otherIp),
        geo('DE'),
        geo('US', otherIp),
      ],
      'CONFLICTING DE,NL,US NONE EVIDENCE_AFTER_STATEMENT STATED_BY_ANALYST',
    ],
    [
      'a registration known before the statement, seen again',
      [rdap('US', ip, { id: 'old', observedAt: ago(9) }), analyst('NL', before), dns(), rdap('US')],
      'DIRECT [NL] MEDIUM STATED_BY_ANALYST AGAINST_EVIDENCE',
    ],
    [
      'a holder of a network known before the statement, seen again',
      [asn('US', ip, { id: 'old', observedAt: ago(9) }), analyst('NL', before), dns(), asn('US')],
      'DIRECT [NL] MEDIUM STATED_BY_ANALYST AGAINST_EVIDENCE',
    ],
    [
      'a country that only another person had named before',
      [
        provider('US', { observedAt: ago(9) }),
        provider('NL', before),
        analyst('NL', before),
        dns(),
        geo('US'),
      ],
      'CONFLICTING NL,US NONE EVIDENCE_AFTER_STATEMENT STATED_BY_ANALYST',
    ],
    [
      'a country seen before only at an address of a proxy',
      [
        geo('US', ip, { observedAt: ago(9) }),
        dns(ip, { isProxy: true, observedAt: ago(9) }),
        analyst('NL', before),
        dns(otherIp),
        geo('US', otherIp),
      ],
      'CONFLICTING NL,US NONE EVIDENCE_AFTER_STATEMENT STATED_BY_ANALYST',
    ],
  ])('concludes from %s', (_, observations, expected) => {
    expect(lineOf(observations)).toBe(expected);
  });
});

describe('the stated address of an origin behind a proxy', () => {
  const stated = (source: 'ANALYST' | 'PROXY_OPERATOR', hours: number) =>
    seen('stated', source, { ipAddress: otherIp, observedAt: ago(hours) });

  it.each([
    ['the operator before the proxy was seen', 'PROXY_OPERATOR', 5, 'DIRECT'],
    ['an analyst before the proxy was seen', 'ANALYST', 5, 'PROXIED'],
    ['an analyst when the proxy was seen', 'ANALYST', 1, 'DIRECT'],
    ['an analyst since the proxy was seen', 'ANALYST', 0.5, 'DIRECT'],
  ] as const)('when stated by %s (%s, %d hours ago) makes it %s', (_, source, hours, kind) => {
    expect(resolve(proxy(), stated(source, hours), geo('NL', otherIp)).kind).toBe(kind);
  });

  it('is cited together with the proxy that hides it', () => {
    const { evidence } = resolve(proxy(), stated('PROXY_OPERATOR', 1), geo('NL', otherIp));

    expect(evidence).toEqual(['dns-192.0.2.1', 'geo-NL-192.0.2.2', 'stated']);
  });
});
