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
  range,
  rdap,
  registrar,
  resolve,
  seen,
} from '../../test/support/observations.js';
import { proxyNetworks } from './proxy-networks.data.js';
import { resolveHosting } from './resolve-hosting.js';
import { defaultHostingPolicy } from './hosting-policy.js';
import type { HostingObservation } from './observation.js';

type Row = [title: string, observations: readonly HostingObservation[], expected: string];

const hostOnly = (name = 'Origin Host', over = {}) =>
  seen('o', 'PROXY_OPERATOR', { provider: name, ...over });

describe('a proxy operator who names only the host', () => {
  it('is evidence: the result shows the host, and the operator as the one to ask', () => {
    expect(resolve(proxy(), hostOnly())).toMatchObject({
      kind: 'PROXIED',
      country: null,
      provider: 'Origin Host',
      proxyOperator: 'CDN',
      decidedBy: ['ORIGIN_HOST_STATED'],
      evidence: expect.arrayContaining(['o']),
    });
  });

  it.each<Row>([
    [
      'the host itself states the country',
      [proxy(), hostOnly(), provider('FR', { provider: 'Origin Host' })],
      'DIRECT [FR] MEDIUM STATED_BY_PROVIDER',
    ],
    [
      'another provider states the country',
      [proxy(), hostOnly(), provider('FR', { provider: 'Another Host' })],
      'PROXIED - NONE ORIGIN_HOST_STATED PROXY_SEEN_AFTER_STATEMENT',
    ],
    [
      'no host was named and a provider states the country',
      [proxy(), provider('FR', { provider: 'Origin Host' })],
      'PROXIED - NONE ORIGIN_HIDDEN_BY_PROXY PROXY_SEEN_AFTER_STATEMENT',
    ],
    [
      'the host name gives the region',
      [proxy(), hostOnly('b.s3.eu-west-3.amazonaws.com')],
      'DIRECT [FR] HIGH STATED_BY_PROXY_OPERATOR',
    ],
    [
      'it is too old',
      [proxy(), hostOnly('Origin Host', { observedAt: ago(31 * 24) })],
      'PROXIED - NONE ORIGIN_HIDDEN_BY_PROXY',
    ],
    [
      'it names a country later',
      [proxy(), hostOnly('Origin Host', { observedAt: ago(5) }), operator('NL')],
      'DIRECT [NL] HIGH STATED_BY_PROXY_OPERATOR',
    ],
    [
      'the operator names itself as a proxy',
      [proxy(), hostOnly('CDN', { isProxy: true })],
      'PROXIED - NONE ORIGIN_HIDDEN_BY_PROXY',
    ],
  ])('when %s', (_, observations, expected) => {
    expect(lineOf(observations)).toBe(expected);
  });

  it.each(['A proxy', null])('shows no proxy as provider when %s operates it', (name) => {
    expect(resolve(dns(ip, { isProxy: true, provider: name }), geo('NL'))).toMatchObject({
      provider: null,
      proxyOperator: name,
    });
  });
});

describe('the network of a proxy without a proxy flag', () => {
  const pure = proxyNetworks.filter(({ kind }) => kind === 'PROXY');

  it.each(
    pure.flatMap(({ operator: name, asNumbers }) => asNumbers.map((number) => [number, name] as const)),
  )('AS%i of %s hides the origin', (asNumber) => {
    expect(lineOf([dns(), geo('NL'), asn('US', ip, { asNumber })])).toBe(
      'PROXIED - NONE ORIGIN_HIDDEN_BY_PROXY',
    );
  });

  it('has each number once', () => {
    const numbers = proxyNetworks.flatMap(({ asNumbers }) => asNumbers);

    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it.each<Row>([
    [
      'a number written before the name',
      [dns(), geo('BE'), asn('US', ip, { provider: 'AS13335 CLOUDFLARENET' })],
      'PROXIED - NONE ORIGIN_HIDDEN_BY_PROXY',
    ],
    [
      'a name alone',
      [dns(), geo('BE'), rdap('US', ip, { provider: 'Cloudflare, Inc.' })],
      'PROXIED - NONE ORIGIN_HIDDEN_BY_PROXY',
    ],
    ['a range', [dns('104.16.1.1'), geo('BE', '104.16.1.1')], 'PROXIED - NONE ORIGIN_HIDDEN_BY_PROXY'],
    [
      'a range of IPv6',
      [dns('2606:4700::1'), geo('BE', '2606:4700::1')],
      'PROXIED - NONE ORIGIN_HIDDEN_BY_PROXY',
    ],
    [
      'one address of two',
      [dns('104.16.1.1'), dns(), geo('NL')],
      'PROXIED - NONE ORIGIN_HIDDEN_BY_PROXY PARTLY_PROXIED',
    ],
    [
      'a name with only the same beginning',
      [dns(), geo('BE'), rdap('BE', ip, { provider: 'Fastlyn Hosting' })],
      'DIRECT [BE] HIGH LOCATION_AND_REGISTRATION_AGREE',
    ],
    [
      'hosting under the name of a proxy',
      [dns(), geo('US'), rdap('US', ip, { provider: 'Akamai Connected Cloud' })],
      'DIRECT [US] HIGH LOCATION_AND_REGISTRATION_AGREE',
    ],
    [
      'Linode, which lists assign to Akamai',
      [dns(), geo('US'), asn('US', ip, { asNumber: 63949 })],
      'DIRECT [US] HIGH LOCATION_AND_REGISTRATION_AGREE',
    ],
    [
      'an analyst who found the origin behind it',
      [dns('104.16.1.1'), analyst('NL')],
      'DIRECT [NL] MEDIUM STATED_BY_ANALYST',
    ],
    [
      'an operator who names its own edge',
      [dns('104.16.1.1'), seen('o', 'PROXY_OPERATOR', { ipAddress: '104.16.1.1' })],
      'PROXIED - NONE ORIGIN_HIDDEN_BY_PROXY',
    ],
    [
      'a network that also hosts',
      [dns(), geo('SI'), asn('SI', ip, { asNumber: 200325 })],
      'DIRECT [SI] LOW MAY_BE_AN_EDGE',
    ],
    [
      'a network that also hosts, with its range',
      [dns(), geo('NL'), asn('US', ip, { asNumber: 8075 }), range('NL')],
      'DIRECT [NL] HIGH RANGE_AND_LOCATION_AGREE',
    ],
  ])('is found by %s', (_, observations, expected) => {
    expect(lineOf(observations)).toBe(expected);
  });
});

describe('many edge locations from geolocation alone', () => {
  const edges = (count: number, more: readonly HostingObservation[] = []) => [
    ...['BE', 'NL', 'DE', 'FR', 'GB', 'US', 'SG', 'JP', 'BR'].slice(0, count).flatMap((code, index) => {
      const address = `192.0.2.${index + 1}`;
      return [dns(address), geo(code, address)];
    }),
    ...more,
  ];

  it.each([
    [3, 'MEDIUM', 'SEVERAL_COUNTRIES'],
    [4, 'LOW', 'MANY_EDGE_COUNTRIES'],
    [9, 'LOW', 'MANY_EDGE_COUNTRIES'],
  ])('in %i countries give %s confidence', (count, confidence, rule) => {
    expect(resolve(...edges(count))).toMatchObject({
      kind: 'MULTIPLE',
      confidence,
      decidedBy: expect.arrayContaining([rule]),
    });
  });

  it('are limited by the policy', () => {
    const at = new Date('2026-11-22T12:00:00Z');
    const policy = { ...defaultHostingPolicy, mostCountriesByLocation: 9 };

    expect(resolveHosting(edges(9), { at, policy }).confidence).toBe('MEDIUM');
  });

  it('count as hosts when registrations confirm one of them', () => {
    expect(resolve(...edges(4, [rdap('BE', '192.0.2.1')])).confidence).toBe('MEDIUM');
  });
});

describe('the statement of a registrar', () => {
  it.each<Row>([
    ['alone', [registrar('US')], 'UNRESOLVED - NONE COUNTRY_NOT_OBSERVED'],
    ['beside a location', [dns(), geo('NL'), registrar('US')], 'DIRECT [NL] MEDIUM LOCATION_ONLY'],
    [
      'beside an address without a country',
      [dns(), registrar('US', { ipAddress: ip })],
      'UNRESOLVED - NONE COUNTRY_NOT_OBSERVED',
    ],
    ['in front of a proxy', [proxy(), registrar('US')], 'PROXIED - NONE ORIGIN_HIDDEN_BY_PROXY'],
    ['against an analyst', [registrar('US'), analyst('NL')], 'DIRECT [NL] MEDIUM STATED_BY_ANALYST'],
  ])('with %s decides no country', (_, observations, expected) => {
    expect(lineOf(observations)).toBe(expected);
  });

  it('is not shown as the provider', () => {
    expect(resolve(dns(), geo('NL'), registrar('US', { provider: 'A registrar' })).provider).toBeNull();
  });
});

describe('the ranges that a provider publishes', () => {
  it.each<Row>([
    [
      'a range and the same location',
      [dns(), geo('DE'), rdap('US'), range('DE')],
      'DIRECT [DE] HIGH RANGE_AND_LOCATION_AGREE',
    ],
    [
      'a range and a location at its seat',
      [dns(), geo('US'), rdap('US'), range('DE')],
      'DIRECT [DE] MEDIUM RANGE_AGAINST_LOCATION',
    ],
    ['a range alone', [dns(), range('DE')], 'DIRECT [DE] MEDIUM RANGE_OF_PROVIDER'],
    [
      'ranges in two countries for one address',
      [dns(), range('DE'), range('FR')],
      'CONFLICTING DE,FR NONE RANGES_DIFFER',
    ],
    [
      'ranges of two addresses',
      [dns(), dns(otherIp), range('DE'), range('FR', otherIp)],
      'MULTIPLE DE,FR MEDIUM SEVERAL_COUNTRIES RANGE_OF_PROVIDER',
    ],
    [
      'a range of IPv6 only',
      [dns(ip6), geo('US', ip6), range('IE', ip6)],
      'DIRECT [IE] MEDIUM RANGE_AGAINST_LOCATION',
    ],
    [
      'a range of an address that no longer answers',
      [dns(), geo('NL'), range('FR', otherIp)],
      'DIRECT [NL] MEDIUM LOCATION_ONLY',
    ],
    [
      'a range without a place',
      [dns(), geo('NL'), seen('r', 'PROVIDER_RANGE', { ipAddress: ip })],
      'DIRECT [NL] MEDIUM LOCATION_ONLY',
    ],
    [
      'a region in the host name',
      [dns(), geo('US'), rdap('US'), range('DE', null)],
      'DIRECT [DE] MEDIUM REGION_IN_HOST_NAME AGAINST_EVIDENCE',
    ],
    [
      'a region in the host name that the location confirms',
      [dns(), geo('DE'), rdap('US'), range('DE', null)],
      'DIRECT [DE] HIGH REGION_IN_HOST_NAME CONFIRMED_BY_EVIDENCE',
    ],
    [
      'a region in the host name behind an edge',
      [proxy(), range('DE', null)],
      'DIRECT [DE] HIGH REGION_IN_HOST_NAME',
    ],
    [
      'a region and an analyst who states otherwise',
      [dns(), range('DE', null), analyst('FR')],
      'DIRECT [FR] MEDIUM STATED_BY_ANALYST AGAINST_EVIDENCE',
    ],
  ])('%s', (_, observations, expected) => {
    expect(lineOf(observations)).toBe(expected);
  });
});
