import {
  ago,
  analyst,
  asn,
  at,
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
import { defaultHostingPolicy } from './hosting-policy.js';
import type { HostingObservation, HostingSource } from './observation.js';
import { resolveHosting } from './resolve-hosting.js';

type Row = [title: string, observations: readonly HostingObservation[], expected: string];

describe('automatic observations', () => {
  it.each<Row>([
    ['nothing', [], 'UNRESOLVED - NONE NO_EVIDENCE'],
    ['an address without a country', [dns()], 'UNRESOLVED - NONE COUNTRY_NOT_OBSERVED'],
    ['a location', [dns(), geo('NL')], 'DIRECT [NL] MEDIUM LOCATION_ONLY'],
    ['a location without a look-up', [geo('NL')], 'DIRECT [NL] MEDIUM LOCATION_ONLY'],
    [
      'a location that names no address',
      [dns(), seen('g', 'IP_GEOLOCATION', { in: 'NL' })],
      'DIRECT [NL] MEDIUM LOCATION_ONLY',
    ],
    [
      'location and registration that agree',
      [dns(), geo('NL'), rdap('NL'), asn('NL')],
      'DIRECT [NL] HIGH LOCATION_AND_REGISTRATION_AGREE',
    ],
    [
      'a registration that names no address and agrees',
      [dns(), geo('NL'), seen('r', 'RDAP', { in: 'NL' })],
      'DIRECT [NL] HIGH LOCATION_AND_REGISTRATION_AGREE',
    ],
    ['a holder registered elsewhere', [dns(), geo('NL'), rdap('US')], 'DIRECT [NL] LOW REGISTRATION_DIFFERS'],
    [
      'a network announced from elsewhere',
      [dns(), geo('NL'), rdap('NL'), asn('US')],
      'DIRECT [NL] LOW REGISTRATION_DIFFERS',
    ],
    ['a registration alone', [dns(), rdap('NL')], 'DIRECT [NL] LOW REGISTRATION_ONLY'],
    [
      'registrations that differ, and no location',
      [dns(), rdap('NL'), asn('US')],
      'CONFLICTING NL,US NONE REGISTRATIONS_DIFFER',
    ],
    [
      'two locations for one address',
      [dns(), geo('NL'), geo('DE')],
      'CONFLICTING DE,NL NONE LOCATIONS_DIFFER',
    ],
    [
      'two addresses in one country',
      [dns(), dns(otherIp), geo('NL'), geo('NL', otherIp)],
      'DIRECT [NL] MEDIUM LOCATION_ONLY',
    ],
    [
      'two addresses in two countries',
      [dns(), dns(otherIp), geo('NL'), geo('DE', otherIp)],
      'MULTIPLE DE,NL MEDIUM SEVERAL_COUNTRIES LOCATION_ONLY',
    ],
    [
      'IPv4 and IPv6 in two countries',
      [dns(), dns(ip6), geo('NL'), geo('DE', ip6)],
      'MULTIPLE DE,NL MEDIUM SEVERAL_COUNTRIES IP_VERSIONS_DIFFER LOCATION_ONLY',
    ],
    [
      'IPv4 and IPv6 in one country',
      [dns(), dns(ip6), geo('NL'), geo('NL', ip6)],
      'DIRECT [NL] MEDIUM LOCATION_ONLY',
    ],
    [
      'two IPv4 countries and the same two for IPv6',
      [
        dns(),
        dns(otherIp),
        dns(ip6),
        dns('2001:db8::2'),
        geo('NL'),
        geo('DE', otherIp),
        geo('NL', ip6),
        geo('DE', '2001:db8::2'),
      ],
      'MULTIPLE DE,NL MEDIUM SEVERAL_COUNTRIES LOCATION_ONLY',
    ],
    [
      'an address of unknown country and one of a known country',
      [dns(), dns(ip6), geo('NL')],
      'DIRECT [NL] LOW ADDRESS_WITHOUT_COUNTRY LOCATION_ONLY',
    ],
    [
      'two countries, one holder registered elsewhere',
      [dns(), dns(otherIp), geo('NL'), geo('DE', otherIp), rdap('US', otherIp)],
      'MULTIPLE DE,NL LOW SEVERAL_COUNTRIES REGISTRATION_DIFFERS LOCATION_ONLY',
    ],
    [
      'two countries and a registration of the whole in one of them',
      [dns(), dns(otherIp), geo('NL'), geo('DE', otherIp), seen('r', 'RDAP', { in: 'NL' })],
      'MULTIPLE DE,NL MEDIUM SEVERAL_COUNTRIES LOCATION_ONLY',
    ],
    [
      'two countries and a registration of the whole in a third',
      [dns(), dns(otherIp), geo('NL'), geo('DE', otherIp), seen('r', 'RDAP', { in: 'US' })],
      'MULTIPLE DE,NL LOW SEVERAL_COUNTRIES REGISTRATION_DIFFERS',
    ],
    [
      'a location of the whole in a third country',
      [dns(), dns(otherIp), geo('NL'), geo('DE', otherIp), seen('g', 'IP_GEOLOCATION', { in: 'US' })],
      'CONFLICTING DE,NL,US NONE LOCATIONS_DIFFER',
    ],
    [
      'one conflicting address among two',
      [dns(), dns(otherIp), geo('NL'), geo('DE', otherIp), geo('FR', otherIp)],
      'CONFLICTING DE,FR,NL NONE LOCATIONS_DIFFER LOCATION_ONLY',
    ],
    [
      'a country on a DNS answer, which is ignored',
      [dns(ip, { in: 'NL' })],
      'UNRESOLVED - NONE COUNTRY_NOT_OBSERVED',
    ],
  ])('concludes from %s', (_, observations, expected) => {
    expect(lineOf(observations)).toBe(expected);
  });

  it('cites the observations, the newest instant and the provider', () => {
    const hosting = resolve(
      dns(),
      geo('NL', ip, { provider: 'Newest Hosting', observedAt: ago(0.5) }),
      rdap('NL', ip, { provider: 'Registered Hosting' }),
    );

    expect(hosting).toMatchObject({ provider: 'Newest Hosting', asOf: ago(0.5) });
    expect([...hosting.evidence].sort()).toEqual(['dns-192.0.2.1', 'geo-NL-192.0.2.1', 'rdap-NL']);
  });
});

describe('superseded observations', () => {
  it.each<Row>([
    [
      'a newer location of the same address',
      [dns(), geo('DE', ip, { observedAt: ago(30) }), geo('NL')],
      'DIRECT [NL] MEDIUM LOCATION_ONLY',
    ],
    [
      'an address that the host no longer has',
      [dns(otherIp, { observedAt: ago(30) }), geo('DE', otherIp), dns(), geo('NL')],
      'DIRECT [NL] MEDIUM LOCATION_ONLY',
    ],
    [
      'an old look-up, without DNS',
      [geo('DE', otherIp, { observedAt: ago(30) }), geo('NL')],
      'DIRECT [NL] MEDIUM LOCATION_ONLY',
    ],
    [
      'an older registration',
      [dns(), geo('NL'), rdap('US', ip, { observedAt: ago(30) }), rdap('NL')],
      'DIRECT [NL] HIGH LOCATION_AND_REGISTRATION_AGREE',
    ],
    [
      'an analyst who changed their mind',
      [analyst('DE', { observedAt: ago(2) }), analyst('NL')],
      'DIRECT [NL] MEDIUM STATED_BY_ANALYST',
    ],
    [
      'an analyst who corrects one address at once',
      [analyst('DE', { ipAddress: ip, observedAt: ago(1.1) }), analyst('NL', { ipAddress: ip })],
      'DIRECT [NL] MEDIUM STATED_BY_ANALYST',
    ],
    [
      'an analyst who replaces addresses by the whole at once',
      [analyst('DE', { ipAddress: ip, observedAt: ago(1.1) }), analyst('NL')],
      'DIRECT [NL] MEDIUM STATED_BY_ANALYST',
    ],
  ])('ignores %s', (_, observations, expected) => {
    expect(lineOf(observations)).toBe(expected);
  });

  it('combines answers of one look-up, up to the time limit', () => {
    const minutes = (count: number) => ago(1 + count / 60);
    const limit = defaultHostingPolicy.sameLookUpMinutes;
    const both = (apart: number) =>
      resolve(dns(), geo('NL'), dns(otherIp, { observedAt: minutes(apart) }), geo('DE', otherIp)).countries;

    expect(both(limit)).toEqual(['DE', 'NL']);
    expect(both(limit + 1)).toEqual(['NL']);
  });
});

describe('freshness', () => {
  const sources = Object.entries(defaultHostingPolicy.freshForHours) as [HostingSource, number | null][];
  const aging = sources.flatMap(([source, hours]) => (hours === null ? [] : [[source, hours] as const]));

  it.each(aging.filter(([source]) => source !== 'DNS' && source !== 'REGISTRAR'))(
    'uses %s for %i hours and no longer',
    (source, hours) => {
      const observed = (observedAt: Date) =>
        resolve(seen('o', source, { in: 'NL', ipAddress: ip, observedAt }));

      expect(observed(ago(hours)).country).toBe('NL');
      expect(observed(new Date(ago(hours).getTime() - 1))).toMatchObject({
        kind: 'UNRESOLVED',
        decidedBy: ['EVIDENCE_NOT_CURRENT'],
        evidence: [],
        asOf: null,
      });
    },
  );

  it('uses DNS up to its limit and no longer', () => {
    const limit = defaultHostingPolicy.freshForHours.DNS ?? 0;
    const moved = (observedAt: Date) =>
      resolve(dns(ip, { observedAt }), geo('NL'), geo('DE', otherIp)).countries;

    expect(moved(ago(limit))).toEqual(['NL']);
    expect(moved(new Date(ago(limit).getTime() - 1))).toEqual(['DE', 'NL']);
  });

  it('never lets the network of an address age', () => {
    const observation = seen('n', 'NETWORK', { network: 'TOR', observedAt: new Date('2000-01-01') });

    expect(resolve(observation).kind).toBe('NO_COUNTRY');
  });

  it('accepts small clock differences, and nothing from the future', () => {
    const ahead = (minutes: number) => resolve(geo('NL', ip, { observedAt: ago(-minutes / 60) })).kind;

    expect(ahead(5)).toBe('DIRECT');
    expect(ahead(6)).toBe('UNRESOLVED');
  });

  it('accepts another policy', () => {
    const policy = {
      ...defaultHostingPolicy,
      freshForHours: { ...defaultHostingPolicy.freshForHours, IP_GEOLOCATION: 1 },
    };
    const observations = [geo('NL', ip, { observedAt: ago(2) })];

    expect(resolveHosting(observations, { at, policy }).kind).toBe('UNRESOLVED');
  });
});

describe('networks without countries', () => {
  it.each(['TOR', 'I2P', 'IPFS', 'PEER_TO_PEER'] as const)('has no country for %s', (network) => {
    expect(resolve(seen('n', 'NETWORK', { network }))).toMatchObject({
      kind: 'NO_COUNTRY',
      country: null,
      countries: [],
      confidence: 'HIGH',
      evidence: ['n'],
    });
  });

  it.each<Row>([
    [
      'machine evidence',
      [seen('n', 'NETWORK', { network: 'TOR' }), geo('NL')],
      'NO_COUNTRY - HIGH NETWORK_WITHOUT_COUNTRY',
    ],
    [
      'a proxy',
      [seen('n', 'NETWORK', { network: 'TOR' }), proxy()],
      'NO_COUNTRY - HIGH NETWORK_WITHOUT_COUNTRY',
    ],
    [
      'a stated country, which stays visible',
      [seen('n', 'NETWORK', { network: 'TOR' }), analyst('NL')],
      'NO_COUNTRY - HIGH NETWORK_WITHOUT_COUNTRY COUNTRY_STATED_FOR_NETWORK',
    ],
  ])('puts the network before %s', (_, observations, expected) => {
    expect(lineOf(observations)).toBe(expected);
  });

  it('takes the network from an analyst, until the analyst states otherwise', () => {
    const network = seen('a', 'ANALYST', { network: 'IPFS', observedAt: ago(2) });

    expect(resolve(network).kind).toBe('NO_COUNTRY');
    expect(resolve(network, analyst('NL')).kind).toBe('DIRECT');
  });
});

describe('proxies', () => {
  it.each<Row>([
    ['a proxy', [proxy()], 'PROXIED - NONE ORIGIN_HIDDEN_BY_PROXY'],
    [
      'a proxy whose country is known',
      [proxy(), geo('US'), rdap('US')],
      'PROXIED - NONE ORIGIN_HIDDEN_BY_PROXY',
    ],
    [
      'a proxy reported only by the location',
      [dns(), geo('US', ip, { isProxy: true }), rdap('US')],
      'PROXIED - NONE ORIGIN_HIDDEN_BY_PROXY',
    ],
    ['a proxy on anycast', [proxy({ isAnycast: true }), geo('US')], 'PROXIED - NONE ORIGIN_HIDDEN_BY_PROXY'],
    [
      'a proxy before some of the addresses',
      [proxy(), dns(otherIp), geo('NL', otherIp)],
      'PROXIED - NONE ORIGIN_HIDDEN_BY_PROXY PARTLY_PROXIED',
    ],
    [
      'a proxy reported for the host as a whole',
      [seen('a', 'ASN', { isProxy: true, in: 'US' })],
      'PROXIED - NONE ORIGIN_HIDDEN_BY_PROXY',
    ],
    [
      'a proxy and the provider, which may be the proxy',
      [proxy(), geo('US'), provider('US')],
      'PROXIED - NONE ORIGIN_HIDDEN_BY_PROXY PROXY_SEEN_AFTER_STATEMENT',
    ],
    [
      'an analyst who says that there is a proxy',
      [analyst('US', { isProxy: true })],
      'PROXIED - NONE ORIGIN_HIDDEN_BY_PROXY',
    ],
    [
      'an analyst from before the proxy',
      [analyst('NL', { observedAt: ago(5) }), proxy()],
      'PROXIED - NONE ORIGIN_HIDDEN_BY_PROXY PROXY_SEEN_AFTER_STATEMENT',
    ],
    [
      'an analyst after the proxy',
      [proxy({ observedAt: ago(5) }), analyst('NL')],
      'DIRECT [NL] MEDIUM STATED_BY_ANALYST',
    ],
    [
      'an analyst, and the proxy seen again since',
      [proxy({ id: 'first', observedAt: ago(9) }), analyst('NL', { observedAt: ago(5) }), proxy()],
      'DIRECT [NL] MEDIUM STATED_BY_ANALYST',
    ],
    [
      'the operator of the proxy',
      [proxy(), geo('US'), operator('NL')],
      'DIRECT [NL] HIGH STATED_BY_PROXY_OPERATOR',
    ],
    [
      'the operator, who named several origins',
      [proxy(), operator('NL', { ipAddress: otherIp }), operator('DE', { ipAddress: '192.0.2.3' })],
      'MULTIPLE DE,NL HIGH STATED_BY_PROXY_OPERATOR',
    ],
    [
      'the address of the origin',
      [proxy(), geo('US'), seen('o', 'PROXY_OPERATOR', { ipAddress: otherIp }), geo('NL', otherIp)],
      'DIRECT [NL] MEDIUM ORIGIN_ADDRESS_STATED LOCATION_ONLY',
    ],
    [
      'the address of the origin, still without a country',
      [proxy(), geo('US'), seen('o', 'PROXY_OPERATOR', { ipAddress: otherIp })],
      'PROXIED - NONE ORIGIN_HIDDEN_BY_PROXY',
    ],
    [
      'the address of the origin, and another address without a proxy',
      [
        proxy(),
        dns('192.0.2.3'),
        geo('DE', '192.0.2.3'),
        seen('o', 'PROXY_OPERATOR', { ipAddress: otherIp }),
        geo('NL', otherIp),
      ],
      'MULTIPLE DE,NL MEDIUM ORIGIN_ADDRESS_STATED SEVERAL_COUNTRIES LOCATION_ONLY',
    ],
    [
      'the operator, and a registration that may be the proxy’s',
      [proxy(), seen('r', 'RDAP', { in: 'US' }), operator('NL')],
      'DIRECT [NL] HIGH STATED_BY_PROXY_OPERATOR',
    ],
    [
      'an origin address that is a proxy itself',
      [proxy(), seen('o', 'PROXY_OPERATOR', { ipAddress: ip }), geo('US')],
      'PROXIED - NONE ORIGIN_HIDDEN_BY_PROXY',
    ],
    [
      'an expired proxy observation of an analyst, at a current address',
      [
        seen('old', 'ANALYST', { isProxy: true, ipAddress: ip, observedAt: ago(40 * 24) }),
        dns(),
        geo('US'),
        rdap('US'),
      ],
      'PROXIED - NONE ORIGIN_HIDDEN_BY_PROXY',
    ],
    [
      'an expired proxy observation that the same source no longer confirms',
      [proxy({ id: 'old', observedAt: ago(40 * 24) }), dns(), geo('NL')],
      'DIRECT [NL] MEDIUM LOCATION_ONLY',
    ],
    [
      'an analyst who found the origin after an expired proxy observation',
      [
        seen('old', 'ANALYST', { isProxy: true, ipAddress: ip, observedAt: ago(40 * 24) }),
        dns(),
        geo('US'),
        analyst('NL'),
      ],
      'DIRECT [NL] MEDIUM STATED_BY_ANALYST',
    ],
    [
      'a host that left its proxy',
      [proxy({ observedAt: ago(30) }), dns(otherIp), geo('NL', otherIp)],
      'DIRECT [NL] MEDIUM LOCATION_ONLY',
    ],
  ])('concludes from %s', (_, observations, expected) => {
    expect(lineOf(observations)).toBe(expected);
  });

  it('names the operator of a proxy as the one to ask, and never as the host', () => {
    expect(resolve(proxy())).toMatchObject({ provider: null, proxyOperator: 'CDN' });
    expect(resolve(proxy(), operator('NL')).provider).toBeNull();
    expect(resolve(proxy(), operator('NL', { provider: 'Origin Hosting' })).provider).toBe('Origin Hosting');
  });
});

describe('anycast', () => {
  it.each<Row>([
    [
      'the seat of the provider',
      [dns(ip, { isAnycast: true }), geo('NL'), rdap('US'), asn('US')],
      'ANYCAST [US] LOW ANYCAST_PROVIDER_SEAT',
    ],
    ['no seat', [dns(ip, { isAnycast: true }), geo('NL')], 'ANYCAST - NONE ANYCAST_SEAT_UNKNOWN'],
    [
      'two seats',
      [dns(ip, { isAnycast: true }), rdap('US'), asn('NL')],
      'ANYCAST NL,US NONE ANYCAST_SEAT_UNKNOWN',
    ],
    [
      'an analyst',
      [
        dns(ip, { isAnycast: true, observedAt: ago(2) }),
        rdap('US', ip, { observedAt: ago(2) }),
        analyst('NL'),
      ],
      'DIRECT [NL] MEDIUM STATED_BY_ANALYST',
    ],
  ])('concludes from %s', (_, observations, expected) => {
    expect(lineOf(observations)).toBe(expected);
  });
});

describe('statements', () => {
  const before = { observedAt: ago(5) };

  it.each<Row>([
    ['an analyst alone', [analyst('NL')], 'DIRECT [NL] MEDIUM STATED_BY_ANALYST'],
    ['a provider alone', [provider('NL')], 'DIRECT [NL] MEDIUM STATED_BY_PROVIDER'],
    [
      'a provider whom the evidence confirms',
      [dns(), geo('NL'), provider('NL')],
      'DIRECT [NL] HIGH STATED_BY_PROVIDER CONFIRMED_BY_EVIDENCE',
    ],
    [
      'a provider against a location',
      [dns(), geo('DE', ip, before), provider('NL')],
      'DIRECT [NL] LOW STATED_BY_PROVIDER AGAINST_EVIDENCE',
    ],
    [
      'a provider against a location and a registration that agree',
      [dns(), geo('DE', ip, before), rdap('DE', ip, before), provider('NL')],
      'DIRECT [NL] LOW STATED_BY_PROVIDER AGAINST_EVIDENCE',
    ],
    [
      'an analyst who confirms a doubtful location',
      [dns(), geo('NL', ip, before), rdap('US', ip, before), analyst('NL')],
      'DIRECT [NL] HIGH STATED_BY_ANALYST CONFIRMED_BY_EVIDENCE',
    ],
    [
      'an analyst who settles a conflict',
      [dns(), geo('NL', ip, before), geo('DE', ip, before), analyst('NL')],
      'DIRECT [NL] MEDIUM STATED_BY_ANALYST AGAINST_EVIDENCE',
    ],
    [
      'an analyst against a location',
      [dns(), geo('DE', ip, before), analyst('NL')],
      'DIRECT [NL] MEDIUM STATED_BY_ANALYST AGAINST_EVIDENCE',
    ],
    [
      'a location new since the analyst',
      [analyst('NL', before), dns(), geo('DE')],
      'CONFLICTING DE,NL NONE EVIDENCE_AFTER_STATEMENT STATED_BY_ANALYST',
    ],
    [
      'a location known before the analyst’s statement, seen again',
      [geo('DE', ip, { id: 'old', observedAt: ago(9) }), analyst('NL', before), dns(), geo('DE')],
      'DIRECT [NL] MEDIUM STATED_BY_ANALYST AGAINST_EVIDENCE',
    ],
    [
      'an analyst after an earlier provider',
      [provider('DE', before), analyst('NL')],
      'DIRECT [NL] MEDIUM STATED_BY_ANALYST AGAINST_EVIDENCE',
    ],
    [
      'a provider who spoke after the analyst',
      [analyst('NL', before), provider('DE')],
      'CONFLICTING DE,NL NONE STATEMENTS_DIFFER STATED_BY_ANALYST STATED_BY_PROVIDER',
    ],
    [
      'a provider who agrees with the analyst',
      [analyst('NL', before), provider('NL')],
      'DIRECT [NL] HIGH STATED_BY_ANALYST CONFIRMED_BY_EVIDENCE',
    ],
    [
      'an operator and a provider who differ',
      [operator('NL', before), provider('DE')],
      'CONFLICTING DE,NL NONE STATEMENTS_DIFFER STATED_BY_PROXY_OPERATOR STATED_BY_PROVIDER',
    ],
    [
      'one instant, one address, two countries',
      [analyst('NL'), analyst('DE')],
      'CONFLICTING DE,NL NONE STATEMENTS_DIFFER STATED_BY_ANALYST',
    ],
    [
      'one instant, two addresses, two countries',
      [analyst('NL', { ipAddress: ip }), analyst('DE', { ipAddress: otherIp })],
      'MULTIPLE DE,NL MEDIUM STATED_BY_ANALYST',
    ],
    [
      'an analyst who only names the provider',
      [dns(), geo('NL'), seen('a', 'ANALYST', { provider: 'Hosting' })],
      'DIRECT [NL] MEDIUM LOCATION_ONLY',
    ],
    [
      'an address the analyst adds',
      [dns(), geo('DE'), seen('a', 'ANALYST', { ipAddress: otherIp }), geo('NL', otherIp)],
      'MULTIPLE DE,NL MEDIUM SEVERAL_COUNTRIES LOCATION_ONLY',
    ],
    [
      'several countries, one of them in the evidence',
      [dns(), geo('NL'), analyst('NL', { ipAddress: ip }), analyst('DE', { ipAddress: otherIp })],
      'MULTIPLE DE,NL MEDIUM STATED_BY_ANALYST',
    ],
    [
      'an analyst long ago',
      [analyst('NL', { observedAt: ago(1000) })],
      'UNRESOLVED - NONE EVIDENCE_NOT_CURRENT',
    ],
    [
      'an analyst who only names the provider, alone',
      [seen('a', 'ANALYST', { provider: 'Hosting' })],
      'UNRESOLVED - NONE COUNTRY_NOT_OBSERVED',
    ],
    [
      'an address alone',
      [seen('a', 'ANALYST', { ipAddress: otherIp })],
      'UNRESOLVED - NONE COUNTRY_NOT_OBSERVED',
    ],
  ])('concludes from %s', (_, observations, expected) => {
    expect(lineOf(observations)).toBe(expected);
  });

  it('cites the evidence that contradicts it', () => {
    const { evidence } = resolve(dns(ip, before), geo('DE', ip, before), analyst('NL'));

    expect([...evidence].sort()).toEqual(['analyst-NL', 'dns-192.0.2.1', 'geo-DE-192.0.2.1']);
  });
});
