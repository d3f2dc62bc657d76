import fc from 'fast-check';
import { isIP } from 'node:net';
import { contactOutcome } from '../../../corpora/contact-outcome.js';
import { rdapRequest } from '../../app/notices.js';
import { queryServer } from './rdap/query-server.js';
import { readJson } from './rdap/bounded-json.js';
import { readBootstrap } from './rdap/bootstrap.js';
import { linksIn, networkIn } from './rdap/network-in.js';
import { rdapClient } from './rdap/rdap-client.js';
import { rdapServers } from './rdap/rdap-servers.js';
import type { RdapRequest } from './rdap/rdap-request.port.js';
import { createOutbound } from '../../platform/outbound/outbound.js';
import { answer, rdapNetwork, startRdapServer, type RdapServer } from '../../../counterparts/rdap-server.js';

/** A complete response, in which any value may be replaced by one of another type. */
const wellFormed = {
  objectClassName: 'ip network',
  handle: 'N-1',
  name: 'NET',
  country: 'BE',
  port43: 'whois.registry.example',
  links: [
    { rel: 'self', href: 'https://rdap.registry.example/ip/192.0.2.0', type: 'application/rdap+json' },
    { rel: 'up', href: 'https://rdap.registry.example/ip/192.0.0.0' },
  ],
  cidr0_cidrs: [{ v4prefix: '192.0.2.0', length: 24 }],
  arin_originas0_originautnums: [64500],
  remarks: [{ title: 'abuse', description: ['send abuse reports to reports@net.example'] }],
  entities: [
    {
      handle: 'H-1',
      roles: ['abuse'],
      vcardArray: [
        'vcard',
        [
          ['version', {}, 'text', '4.0'],
          ['kind', {}, 'text', 'group'],
          ['email', { pref: '1' }, 'text', 'abuse@net.example'],
          ['contact-uri', {}, 'uri', 'https://net.example/abuse'],
          ['lang', {}, 'language-tag', 'nl'],
          ['org', {}, 'text', ['Org', 'Unit']],
        ],
      ],
      jscard: {
        kind: 'org',
        emails: { e: { address: 'abuse@net.example', pref: 1 } },
        links: { l: { uri: 'https://net.example' } },
      },
      entities: [
        { roles: ['technical'], links: [{ rel: 'self', href: 'https://rdap.registry.example/entity/T-1' }] },
      ],
    },
  ],
};

type Path = readonly (string | number)[];

const pathsIn = (value: unknown, at: Path = []): readonly Path[] =>
  typeof value === 'object' && value !== null
    ? [at, ...Object.entries(value).flatMap(([key, one]) => pathsIn(one, [...at, key]))]
    : [at];

function replaced(value: unknown, [first, ...rest]: Path, by: unknown): unknown {
  if (first === undefined) return by;
  if (Array.isArray(value))
    return value.map((one, index) => (String(index) === String(first) ? replaced(one, rest, by) : one));
  return { ...(value as object), [first]: replaced((value as Record<string, unknown>)[first], rest, by) };
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e308,
    '',
    'x',
    [],
    {},
    [[]],
    [null],
    { __proto__: null },
    'a@b.example',
  ),
  fc.constantFrom<unknown>(
    '\u0000',
    '\ud800',
    'x'.repeat(5_000),
    'a@'.repeat(2_000),
    'abuse at '.repeat(500),
  ),
  fc.jsonValue({ maxDepth: 4 }),
);
const broken = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...pathsIn(wellFormed).slice(1)), odd), { minLength: 1, maxLength: 4 }),
  )
  .map(([changes]) =>
    changes.reduce<unknown>((value, [path, by]) => {
      try {
        return replaced(value, path, by);
      } catch {
        return value;
      }
    }, wellFormed),
  );

describe('a response with wrong types anywhere', () => {
  it('is read without a fault, and returns only valid contacts', () => {
    fc.assert(
      fc.property(fc.oneof(broken, fc.jsonValue({ maxDepth: 8 })), (given) => {
        for (const object of ['ip', 'autnum', 'domain'] as const) {
          const { found, outcome } = contactOutcome(given, object);
          expect(outcome).toMatch(/^[A-Z_]+$/);
          for (const { email, formUrl, remark, roles } of found) {
            expect(email ?? formUrl).not.toBeNull();
            if (email !== null) expect(email).toMatch(/^[^@\s<>,;]{1,64}@[a-z0-9.-]{4,190}$/);
            if (formUrl !== null) expect(formUrl).toMatch(/^https?:\/\/[^\s@]+$/);
            expect((remark ?? '').length).toBeLessThanOrEqual(1_000);
            expect(roles.every((role) => role.length <= 40)).toBe(true);
          }
        }
        for (const block of networkIn(given).blocks) expect(isIP(block.split('/')[0] ?? '')).not.toBe(0);
        expect(linksIn(given, ['self']).every((href) => typeof href === 'string')).toBe(true);
        expect(Array.isArray(readBootstrap(given))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the warning about a registry, whatever else is broken', () => {
    const marked = { roles: ['abuse'], vcardArray: ['vcard', [['email', {}, 'text', 'help@nic.ad.jp']]] };

    fc.assert(
      fc.property(broken, (given) => {
        const entities: unknown = (given as { entities?: unknown }).entities;
        const all = {
          ...(given as object),
          entities: [...(Array.isArray(entities) ? entities : []), marked],
        };
        const registry = contactOutcome(all, 'ip').found.find(({ email }) => email === 'help@nic.ad.jp');
        expect(registry?.warnings).toContain('REGISTRY');
      }),
      { numRuns: 100 },
    );
  });
});

describe('a response that is too large', () => {
  const wide = (count: number): object => ({
    entities: Array.from({ length: count }, (_, index) => ({
      roles: ['abuse'],
      vcardArray: ['vcard', [['email', {}, 'text', `a${index}@net.example`]]],
    })),
  });
  const deep = (depth: number): string => `${'{"entities":['.repeat(depth)}${']}'.repeat(depth)}`;

  it.each<[string, () => unknown]>([
    ['a hundred thousand entities', () => contactOutcome(wide(100_000), 'ip').found.length],
    [
      'ten megabytes of remark',
      () => contactOutcome({ remarks: [{ description: ['abuse '.repeat(1_700_000)] }] }, 'ip').found.length,
    ],
    [
      'a hundred thousand remarks',
      () =>
        contactOutcome(
          { remarks: Array.from({ length: 100_000 }, () => ({ description: ['abuse: a@net.example'] })) },
          'ip',
        ).found.length,
    ],
    [
      'a hundred thousand properties',
      () =>
        contactOutcome(
          {
            entities: [
              {
                roles: ['abuse'],
                vcardArray: [
                  'vcard',
                  Array.from({ length: 100_000 }, (_, index) => [
                    'email',
                    {},
                    'text',
                    `a${index}@net.example`,
                  ]),
                ],
              },
            ],
          },
          'ip',
        ).found.length,
    ],
    [
      'ten megabytes of one address',
      () =>
        contactOutcome(
          {
            entities: [
              { roles: ['abuse'], vcardArray: ['vcard', [['email', {}, 'text', 'a@b.'.repeat(2_500_000)]]] },
            ],
          },
          'ip',
        ).found.length,
    ],
    ['ten megabytes of brackets', () => readJson('['.repeat(10_000_000)) === null],
    ['a million nested objects', () => readJson(deep(1_000_000)) === null],
    [
      'a hundred thousand links',
      () =>
        linksIn(
          { links: Array.from({ length: 100_000 }, () => ({ rel: 'self', href: 'https://a.example' })) },
          ['self'],
        ).length,
    ],
  ])('is read in bounded time: %s', (_title, read) => {
    const began = process.cpuUsage();

    expect(read()).toBeDefined();
    expect(process.cpuUsage(began).user).toBeLessThan(10_000_000);
  });
});

describe('an RDAP server', () => {
  const servers: RdapServer[] = [];
  const started = async (...given: Parameters<typeof startRdapServer>): Promise<RdapServer> => {
    const server = await startRdapServer(...given);
    servers.push(server);
    return server;
  };
  afterEach(() => Promise.all(servers.splice(0).map((server) => server.stop())));
  const clock = () => new Date('2026-11-20T09:00:00Z');
  const clientThrough = (request: RdapRequest, server: string) =>
    rdapClient({
      request,
      clock,
      servers: rdapServers({
        request,
        clock,
        bootstrapUrl: server,
        overrides: [{ object: 'ip', suffix: null, server }],
      }),
    });

  it('that sends ten megabytes fails through the real outbound client', async () => {
    const outbound = createOutbound({ mode: 'test', configuredHosts: new Set() });
    const server = await started({
      'ip/192.0.2.7': (response) => answer(response, 200, `{"name":"${'x'.repeat(10_000_000)}"}`),
    });

    expect(await queryServer(`${server.url}ip/192.0.2.7`, rdapRequest(outbound), clock)).toMatchObject({
      error: { code: 'UNREACHABLE' },
    });
    await outbound.close();
  });

  it('with links into a private network causes no request there', async () => {
    const asked: string[] = [];
    const network = rdapNetwork('abuse@hosting.example', {
      entities: [
        { roles: ['abuse'], links: [{ rel: 'self', href: 'http://169.254.169.254/latest/meta-data/' }] },
        { roles: ['noc'], vcardArray: ['vcard', [['email', {}, 'text', 'noc@hosting.example']]] },
      ],
      links: [
        { rel: 'related', href: 'http://127.0.0.1:1/', type: 'application/rdap+json' },
        { rel: 'related', href: 'http://[::1]/', type: 'application/rdap+json' },
        { rel: 'related', href: 'http://10.0.0.1/', type: 'application/rdap+json' },
      ],
    });
    const outbound = createOutbound({ mode: 'live', configuredHosts: new Set() });
    const guarded = rdapRequest(outbound);
    const request: RdapRequest = async (url, limits) => {
      if (url === 'https://rdap.registry.example/ip/192.0.2.7')
        return { status: 200, headers: {}, body: JSON.stringify(network) };
      asked.push(url);
      return guarded(url, limits);
    };

    const result = await clientThrough(
      async (url, limits) => request(url.replace('http://rdap', 'https://rdap'), limits),
      'http://rdap.registry.example/',
    ).ip('192.0.2.7');

    expect(result).toMatchObject({ ok: true, value: { contacts: [{ email: 'noc@hosting.example' }] } });
    expect(asked.length).toBeGreaterThanOrEqual(2);
    for (const url of asked)
      await expect(guarded(url, { accept: '*/*', timeoutMs: 2_000, maximumBytes: 10 })).rejects.toThrow(
        'no response',
      );
    await outbound.close();
  });
});
