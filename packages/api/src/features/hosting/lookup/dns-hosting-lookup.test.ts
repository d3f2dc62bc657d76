import { mock } from 'node:test';
import {
  closedDnsAddress,
  startDnsServer,
  type DnsServer,
  type DnsZone,
} from '../../../../counterparts/dns-server.js';
import { dnsHostingLookup } from './dns-hosting-lookup.js';
import type { LookupTarget } from './hosting-lookup.port.js';
import { maxAddresses } from './resolve-addresses.js';

const now = new Date('2026-03-02T10:00:00Z');
/**
 * A long timeout for queries that get a reply, so that a busy machine does not matter. Only a query without a reply
 * waits this long.
 */
const patient = { clock: () => now, timeoutMs: 20_000, tries: 2 };
/** A short timeout for queries without a reply. */
const hasty = { clock: () => now, timeoutMs: 100, tries: 2 };
const belgian = '193.190.0.1';
const belgian6 = '2001:6a8::1';

let server: DnsServer;

afterEach(() => server.stop());

async function lookUpIn(zone: DnsZone, target: LookupTarget, options = patient) {
  server = await startDnsServer(zone);
  return dnsHostingLookup({ ...options, servers: [server.address] }).lookUp(target);
}

function aName(hostname = 'site.example'): LookupTarget {
  return { hostname, hostKind: 'NAME', network: null };
}

function anObservation(observed: object) {
  return {
    observedAt: now,
    country: null,
    ipAddress: null,
    provider: null,
    isProxy: false,
    isAnycast: false,
    network: null,
    ...observed,
  };
}

describe('a hostname', () => {
  it('gives an observation for each IP address, with its country', async () => {
    const result = await lookUpIn({ 'site.example': { A: [belgian, '8.8.8.8'], AAAA: [belgian6] } }, aName());

    expect(result).toEqual({
      ok: true,
      value: [
        anObservation({ source: 'DNS', ipAddress: belgian }),
        anObservation({ source: 'DNS', ipAddress: '8.8.8.8' }),
        anObservation({ source: 'DNS', ipAddress: belgian6 }),
        anObservation({ source: 'IP_GEOLOCATION', ipAddress: belgian, country: 'BE' }),
        anObservation({ source: 'IP_GEOLOCATION', ipAddress: '8.8.8.8', country: 'US' }),
        anObservation({ source: 'IP_GEOLOCATION', ipAddress: belgian6, country: 'BE' }),
      ],
    });
  });

  it('behind a known proxy gives the operator and no country', async () => {
    const result = await lookUpIn({ 'site.example': { A: ['1.1.1.1'] } }, aName());

    expect(result).toEqual({
      ok: true,
      value: [
        anObservation({ source: 'DNS', ipAddress: '1.1.1.1', isProxy: true }),
        anObservation({
          source: 'IP_GEOLOCATION',
          ipAddress: '1.1.1.1',
          isProxy: true,
          provider: 'Cloudflare',
        }),
      ],
    });
  });

  it.each(['10.0.0.1', '127.0.0.1', '192.0.2.1'])(
    'that leads to %s is observed without a country',
    async (ipAddress) => {
      const result = await lookUpIn({ 'site.example': { A: [ipAddress] } }, aName());

      expect(result).toEqual({
        ok: true,
        value: [
          anObservation({ source: 'DNS', ipAddress }),
          anObservation({ source: 'IP_GEOLOCATION', ipAddress }),
        ],
      });
    },
  );

  it('is queried only at the configured server, for both address families', async () => {
    await lookUpIn({ 'site.example': { A: [belgian] } }, aName());

    expect([...server.questions].sort()).toEqual(['A site.example', 'AAAA site.example']);
  });

  it('gives an address once when the server returns it twice', async () => {
    const result = await lookUpIn({ 'site.example': { A: [belgian, belgian] } }, aName());

    expect(result).toMatchObject({ ok: true, value: { length: 2 } });
  });

  it('gives no more than the max. number of addresses', async () => {
    const many = Array.from({ length: maxAddresses + 1 }, (_, index) => `192.0.2.${index + 1}`);

    const result = await lookUpIn({ 'site.example': { A: many } }, aName());

    expect(result).toMatchObject({ ok: true, value: { length: 2 * maxAddresses } });
  });
});

describe('a hostname that cannot be resolved', () => {
  it.each([
    ['the server does not find it', { A: 'NXDOMAIN', AAAA: 'NXDOMAIN' }, 'HOST_NOT_FOUND'],
    ['it has no address', { A: [], AAAA: [] }, 'HOST_NOT_FOUND'],
    ['the server refuses', { A: 'REFUSED', AAAA: 'REFUSED' }, 'LOOKUP_REFUSED'],
    ['one family is refused and the other has no data', { A: 'REFUSED', AAAA: [] }, 'LOOKUP_REFUSED'],
    ['the server fails', { A: 'SERVFAIL', AAAA: 'SERVFAIL' }, 'LOOKUP_UNREACHABLE'],
    ['one family fails and the other has no data', { A: 'SERVFAIL', AAAA: [] }, 'LOOKUP_UNREACHABLE'],
    [
      'one family fails and the other is not found',
      { A: 'NXDOMAIN', AAAA: 'SERVFAIL' },
      'LOOKUP_UNREACHABLE',
    ],
    ['one family fails and the other is refused', { A: 'REFUSED', AAAA: 'SERVFAIL' }, 'LOOKUP_UNREACHABLE'],
  ] as const)('when %s: %j is %s', async (_, records, code) => {
    const result = await lookUpIn({ 'site.example': records }, aName());

    expect(result).toEqual({ ok: false, error: { code } });
  });

  it.each([
    ['one query gets no reply and the other no data', { A: [], AAAA: 'SILENCE' }],
    ['the server does not reply', { A: 'SILENCE', AAAA: 'SILENCE' }],
  ] as const)('when %s is unreachable', async (_, records) => {
    const result = await lookUpIn({ 'site.example': records }, aName(), hasty);

    expect(result).toEqual({ ok: false, error: { code: 'LOOKUP_UNREACHABLE' } });
  });

  it('is unreachable when no server listens', async () => {
    server = await startDnsServer({});
    const lookup = dnsHostingLookup({ ...patient, servers: [await closedDnsAddress()] });

    expect(await lookup.lookUp(aName())).toEqual({ ok: false, error: { code: 'LOOKUP_UNREACHABLE' } });
  });

  it('is not found when the hostname is invalid', async () => {
    const result = await lookUpIn({}, aName(`${'a'.repeat(64)}.example`));

    expect(result).toEqual({ ok: false, error: { code: 'HOST_NOT_FOUND' } });
  });

  it('is unreachable after the timeout, even if the resolver would wait longer', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    try {
      const result = lookUpIn({ 'site.example': { A: 'SILENCE', AAAA: 'SILENCE' } }, aName());
      while (server.questions.length < 2) await new Promise((asked) => setImmediate(asked));

      mock.timers.tick(patient.timeoutMs * patient.tries);

      expect(await result).toEqual({ ok: false, error: { code: 'LOOKUP_UNREACHABLE' } });
    } finally {
      mock.timers.reset();
    }
  });
});

describe('a hostname with one failed query', () => {
  // Only the query without a reply waits for the timeout, so it is short.
  it.each([
    ['SERVFAIL', patient],
    ['REFUSED', patient],
    ['NXDOMAIN', patient],
    ['SILENCE', { ...patient, timeoutMs: 2_000, tries: 1 }],
  ] as const)('keeps its IPv6 address when the IPv4 query gets %s', async (A, options) => {
    const result = await lookUpIn({ 'site.example': { A, AAAA: [belgian6] } }, aName(), options);

    expect(result).toMatchObject({ ok: true, value: [{ ipAddress: belgian6 }, { country: 'BE' }] });
  });
});

describe('a host that needs no name server', () => {
  it.each([
    ['IPV4', belgian, belgian],
    ['IPV6', belgian6, belgian6],
    ['IPV6', `[${belgian6}]`, belgian6],
  ] as const)('of kind %s is located as %s without a query', async (hostKind, hostname, ipAddress) => {
    const result = await lookUpIn({}, { hostname, hostKind, network: null });

    expect(result).toEqual({
      ok: true,
      value: [anObservation({ source: 'IP_GEOLOCATION', ipAddress, country: 'BE' })],
    });
    expect(server.questions).toEqual([]);
  });

  it.each([
    ['ONION', 'TOR', 'TOR'],
    ['ONION', null, 'TOR'],
    ['I2P', 'I2P', 'I2P'],
    ['I2P', null, 'I2P'],
    ['NAME', 'IPFS', 'IPFS'],
    ['NONE', 'IPFS', 'IPFS'],
    ['NONE', 'PEER_TO_PEER', 'PEER_TO_PEER'],
  ] as const)(
    'of kind %s on network %s belongs to %s without a query',
    async (hostKind, network, observed) => {
      const result = await lookUpIn({}, { hostname: 'hidden.invalid', hostKind, network });

      expect(result).toEqual({ ok: true, value: [anObservation({ source: 'NETWORK', network: observed })] });
      expect(server.questions).toEqual([]);
    },
  );

  it.each([
    ['NONE', ''],
    ['NAME', ''],
    ['IPV4', 'site.example'],
    ['IPV6', ''],
  ] as const)('of kind %s named "%s" is refused with NO_HOST', async (hostKind, hostname) => {
    const result = await lookUpIn({}, { hostname, hostKind, network: null });

    expect(result).toEqual({ ok: false, error: { code: 'NO_HOST' } });
    expect(server.questions).toEqual([]);
  });
});

describe('dnsHostingLookup', () => {
  it('cannot be created with a malformed server address', async () => {
    server = await startDnsServer({});

    expect(() => dnsHostingLookup({ ...patient, servers: ['not an address'] })).toThrow('Invalid IP address');
  });
});
