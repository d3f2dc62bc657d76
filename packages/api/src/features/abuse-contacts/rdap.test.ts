import { err, type Result } from '@meldpunt/domain';
import { rdapClient, type RdapAnswer, type RdapClient } from './rdap/rdap-client.js';
import type { RdapFailure } from './rdap/rdap-failure.js';
import { rdapServers, type ServerOverrides } from './rdap/rdap-servers.js';
import type { RdapRequest } from './rdap/rdap-request.port.js';
import {
  answer,
  rdapEntity,
  rdapNetwork,
  startRdapServer,
  type RdapServer,
} from '../../../counterparts/rdap-server.js';

/** One GET over loopback, like the real client: no redirects, a maximum body size. */
const request: RdapRequest = async (url, { accept, timeoutMs, maximumBytes }) => {
  const reply = await fetch(url, {
    redirect: 'manual',
    headers: { accept },
    signal: AbortSignal.timeout(timeoutMs),
  });
  const body = await reply.text();
  if (body.length > maximumBytes) throw new RangeError('too long');
  return { status: reply.status, headers: Object.fromEntries(reply.headers), body };
};

const clock = { now: new Date('2026-11-20T09:00:00Z') };
const servers: RdapServer[] = [];
const started = async (...given: Parameters<typeof startRdapServer>): Promise<RdapServer> => {
  const server = await startRdapServer(...given);
  servers.push(server);
  return server;
};
afterEach(() => Promise.all(servers.splice(0).map((server) => server.stop())));

function clientOf(bootstrapUrl: string, overrides: ServerOverrides = []): RdapClient {
  const tell = () => clock.now;
  return rdapClient({
    request,
    clock: tell,
    servers: rdapServers({ request, clock: tell, bootstrapUrl, overrides }),
  });
}

/** A client that sends all queries to this server. */
const clientAt = ({ url }: Pick<RdapServer, 'url'>): RdapClient =>
  clientOf(
    url,
    (['ip', 'autnum', 'domain'] as const).map((object) => ({ object, suffix: null, server: url })),
  );

const emailsIn = (result: Result<RdapAnswer, RdapFailure>) =>
  result.ok
    ? result.value.contacts.map(
        ({ kind, roles, standing, email }) =>
          `${kind} ${standing === 'REMARK' ? 'remark' : roles.join('+') || 'none'} ${email ?? ''}`,
      )
    : result.error;

describe('the contacts of a network', () => {
  it('are found below its holder, with the abuse role first', async () => {
    const server = await started({ 'ip/192.0.2.7': rdapNetwork('abuse@hosting.example') });

    const result = await clientAt(server).ip('192.0.2.7');

    expect(result).toMatchObject({
      ok: true,
      value: {
        contacts: [
          {
            kind: 'NETWORK',
            roles: ['abuse'],
            standing: 'ABUSE_ROLE',
            email: 'abuse@hosting.example',
            organisation: 'Example Hosting',
            languages: ['fr'],
          },
          { kind: 'NETWORK', roles: ['registrant'], standing: 'WEAK', email: 'office@hosting.example' },
        ],
        network: { name: 'EXAMPLE-NET', country: 'BE', blocks: ['192.0.2.0/24'] },
      },
    });
  });

  it('are found in nested entities, up to a maximum depth', async () => {
    const nested = (depth: number): object =>
      rdapEntity(
        depth === 0
          ? { roles: ['abuse'], email: 'deep@hosting.example' }
          : { roles: ['technical'], entities: [nested(depth - 1)] },
      );
    const server = await started({
      'ip/192.0.2.1': { entities: [nested(9)] },
      'ip/192.0.2.2': { entities: [nested(11)] },
    });

    expect(emailsIn(await clientAt(server).ip('192.0.2.1'))).toEqual(['NETWORK abuse deep@hosting.example']);
    expect(emailsIn(await clientAt(server).ip('192.0.2.2'))).toEqual([]);
  });

  it('are read from a remark when no entity has an address', async () => {
    const remarks = [
      {
        title: 'abuse',
        description: ['Send abuse reports to abuse@remark.example.', 'sales@remark.example'],
      },
    ];
    const server = await started({ 'autnum/64496': { name: 'EXAMPLE-AS', remarks } });

    expect(emailsIn(await clientAt(server).autnum(64496))).toEqual(['NETWORK remark abuse@remark.example']);
  });

  it('can be followed by those of the surrounding network', async () => {
    const server = await started((url) => ({
      'ip/192.0.2.7': rdapNetwork('abuse@small.example', {
        links: [{ rel: 'up', href: `${url}ip/192.0.0.0/16` }],
      }),
      'ip/192.0.0.0/16': rdapNetwork('abuse@large.example'),
    }));
    const client = clientAt(server);

    const small = await client.ip('192.0.2.7');
    const large = small.ok ? await client.parent(small.value.parents[0] ?? '') : small;

    expect(emailsIn(large)).toContain('NETWORK abuse abuse@large.example');
  });
});

describe('an entity that only has a link to itself', () => {
  const stub = (href: string, more: object = {}): object => ({
    handle: 'X-1',
    roles: ['abuse'],
    links: [{ rel: 'self', href, type: 'application/rdap+json' }],
    ...more,
  });
  const own = { objectClassName: 'entity', ...rdapEntity({ roles: [], email: 'abuse@hosting.example' }) };

  it('is fetched, and keeps its role of the first response', async () => {
    const server = await started((url) => ({
      'ip/192.0.2.7': { entities: [stub(`${url}entity/X-1`)] },
      'entity/X-1': own,
    }));

    expect(emailsIn(await clientAt(server).ip('192.0.2.7'))).toEqual(['NETWORK abuse abuse@hosting.example']);
  });

  it.each<[string, (url: string) => object]>([
    ['a relative link', () => stub('../entity/X-1')],
    ['a link as text', (url) => ({ roles: ['abuse'], links: [`${url}entity/X-1`] })],
    ['a handle only', () => ({ roles: ['abuse'], handle: 'X-1' })],
    [
      'a card without an address',
      (url) => stub(`${url}entity/X-1`, { vcardArray: ['vcard', [['fn', {}, 'text', 'A']]] }),
    ],
    [
      'a stub nested in its holder',
      (url) => rdapEntity({ roles: ['registrant'], entities: [stub(`${url}entity/X-1`)] }),
    ],
    ['a role in upper case', (url) => stub(`${url}entity/X-1`, { roles: ['ABUSE'] })],
  ])('is fetched when it has %s', async (_title, entityAt) => {
    const server = await started((url) => ({
      'ip/192.0.2.7': { entities: [entityAt(url)] },
      'entity/X-1': own,
    }));

    expect(emailsIn(await clientAt(server).ip('192.0.2.7'))).toContain('NETWORK abuse abuse@hosting.example');
  });

  it('is fetched from another host, also after a redirect', async () => {
    const other = await started({ 'entity/X-1': own });
    const server = await started((url) => ({
      'ip/192.0.2.7': { entities: [stub(`${url}entity/X-1`)] },
      'entity/X-1': (response) => answer(response, 302, '', { location: `${other.url}entity/X-1` }),
    }));

    expect(emailsIn(await clientAt(server).ip('192.0.2.7'))).toEqual(['NETWORK abuse abuse@hosting.example']);
  });

  it.each<[string, Parameters<typeof answer>[1], string]>([
    ['has an internal error', 500, 'UNREACHABLE'],
    ['asks to wait', 429, 'THROTTLED'],
  ])(
    'whose server %s makes the lookup fail as retryable if there is no other contact',
    async (_title, status, code) => {
      const server = await started((url) => ({
        'ip/192.0.2.7': { entities: [stub(`${url}entity/X-1`)] },
        'entity/X-1': (response) => answer(response, status, {}),
      }));

      expect(await clientAt(server).ip('192.0.2.7')).toMatchObject({ ok: false, error: { code } });
    },
  );

  it('whose server fails leaves the other contacts, marked as weak', async () => {
    const server = await started((url) => ({
      'ip/192.0.2.7': {
        entities: [
          stub(`${url}entity/X-1`),
          rdapEntity({ roles: ['technical'], email: 'noc@hosting.example' }),
        ],
      },
      'entity/X-1': (response) => answer(response, 500, {}),
    }));

    expect(await clientAt(server).ip('192.0.2.7')).toMatchObject({
      ok: true,
      value: { contacts: [{ email: 'noc@hosting.example', standing: 'WEAK', warnings: ['NOT_FOR_ABUSE'] }] },
    });
  });

  it('that does not exist counts as no contact', async () => {
    const server = await started((url) => ({ 'ip/192.0.2.7': { entities: [stub(`${url}entity/X-1`)] } }));

    expect(await clientAt(server).ip('192.0.2.7')).toMatchObject({ ok: true, value: { contacts: [] } });
  });

  it.each<[string, (url: string) => object]>([
    ['itself', (url) => ({ ...stub(`${url}entity/X-1`) })],
    ['the first response', (url) => ({ ...stub(`${url}ip/192.0.2.7`) })],
    [
      'many others',
      (url) => ({
        roles: ['abuse'],
        entities: Array.from({ length: 50 }, (_, index) => stub(`${url}entity/${index}`)),
      }),
    ],
  ])('that links to %s ends after a few queries', async (_title, entityAt) => {
    const server = await started((url) => ({
      'ip/192.0.2.7': { entities: Array.from({ length: 30 }, () => entityAt(url)) },
      'entity/X-1': { entities: [entityAt(url)] },
    }));

    expect(await clientAt(server).ip('192.0.2.7')).toMatchObject({ ok: true, value: { contacts: [] } });
    expect(server.questions.length).toBeLessThanOrEqual(6);
  });

  it.each(['file:///etc/passwd', 'javascript:1', 'http://', '::', `https://${'a'.repeat(5_000)}.example/`])(
    'that links to %s is ignored',
    async (href) => {
      const server = await started({
        'ip/192.0.2.7': {
          entities: [stub(href), rdapEntity({ roles: ['noc'], email: 'noc@hosting.example' })],
        },
      });

      expect(emailsIn(await clientAt(server).ip('192.0.2.7'))).toEqual(['NETWORK noc noc@hosting.example']);
    },
  );
});

describe('the contacts of a domain', () => {
  it('include registrar and operator separately', async () => {
    const server = await started({
      'domain/host.example': {
        entities: [
          rdapEntity({ roles: ['registrant'], email: 'owner@site.example' }),
          rdapEntity({
            roles: ['registrar'],
            org: 'Registrar',
            entities: [rdapEntity({ roles: ['abuse'], email: 'abuse@registrar.example' })],
          }),
        ],
      },
    });

    expect(emailsIn(await clientAt(server).domain('www.img.host.example'))).toEqual([
      'REGISTRAR abuse abuse@registrar.example',
      'OPERATOR registrant owner@site.example',
    ]);
    expect(server.questions).toEqual([
      'domain/www.img.host.example',
      'domain/img.host.example',
      'domain/host.example',
    ]);
  });

  it('are found at the server that the registry refers to, without duplicates', async () => {
    const registrar = await started((url) => ({
      'domain/host.example': {
        links: [{ rel: 'related', href: `${url}domain/host.example`, type: 'application/rdap+json' }],
        entities: [
          rdapEntity({
            roles: ['registrar'],
            entities: [rdapEntity({ roles: ['abuse'], email: 'abuse@registrar.example' })],
          }),
        ],
      },
    }));
    const registry = await started({
      'domain/host.example': {
        links: [
          { rel: 'related', href: `${registrar.url}domain/host.example`, type: 'application/rdap+json' },
          { rel: 'related', href: 'https://page.example/', type: 'text/html' },
          { rel: 'related', href: 'file:///etc/passwd' },
        ],
      },
    });

    expect(emailsIn(await clientAt(registry).domain('host.example'))).toEqual([
      'REGISTRAR abuse abuse@registrar.example',
    ]);
    expect(registrar.questions).toEqual(['domain/host.example']);
  });

  it('have a registry warning from the registry’s server, and none from the registrar’s own', async () => {
    const registrar = await started((url) => ({
      'domain/host.example': {
        links: [
          { rel: 'self', href: `${url.replace('127.0.0.1', 'rdap.registrar.example')}domain/host.example` },
        ],
        entities: [
          rdapEntity({
            roles: ['registrar'],
            entities: [rdapEntity({ roles: ['abuse'], email: 'abuse@registrar.example' })],
          }),
        ],
      },
    }));
    const registry = await started({
      'domain/host.example': {
        port43: 'whois.registry.example',
        links: [
          { rel: 'related', href: `${registrar.url}domain/host.example`, type: 'application/rdap+json' },
        ],
        entities: [rdapEntity({ roles: ['registrar'], email: 'support@registry.example' })],
      },
    });

    expect(await clientAt(registry).domain('host.example')).toMatchObject({
      value: {
        contacts: [
          { email: 'abuse@registrar.example', registry: 'rdap.registrar.example', warnings: [] },
          { email: 'support@registry.example', warnings: ['NOT_FOR_ABUSE', 'REGISTRY'] },
        ],
      },
    });
  });

  it('are searched at a few referred servers at most', async () => {
    const server = await started((url) =>
      Object.fromEntries(
        Array.from({ length: 20 }, (_, index) => [
          index === 0 ? 'domain/host.example' : `more/${index}`,
          {
            links: Array.from({ length: 20 }, (__, more) => ({
              rel: 'related',
              href: `${url}more/${index + more}`,
            })),
          },
        ]),
      ),
    );

    expect(await clientAt(server).domain('host.example')).toMatchObject({ ok: true });
    expect(server.questions.length).toBeLessThanOrEqual(5);
  });
});

describe('a registry with an unusual response', () => {
  const outcome = async (server: Pick<RdapServer, 'url'>) => {
    const result = await clientAt(server).ip('192.0.2.7');
    return result.ok ? 'ANSWERED' : result.error.code;
  };

  it.each<[string, Parameters<typeof answer>[1], string]>([
    ['responds with not found', 404, 'NOT_FOUND'],
    ['has an internal error', 500, 'UNREACHABLE'],
    ['is overloaded', 502, 'UNREACHABLE'],
    ['forbids access', 403, 'REFUSED'],
    ['rejects the request', 400, 'REFUSED'],
    ['asks to wait', 429, 'THROTTLED'],
  ])('that %s is classified: %i is %s', async (_title, status, code) => {
    const server = await started({ 'ip/192.0.2.7': (response) => answer(response, status, {}) });

    expect(await outcome(server)).toBe(code);
  });

  it.each<[string, string, number | null]>([
    ['seconds', '120', 120],
    ['a date', 'Fri, 20 Nov 2026 09:05:00 GMT', 300],
    ['more than a day', '999999', 86_400],
    ['nonsense', 'soon', null],
  ])('that asks to wait can give the time as %s', async (_title, retryAfter, seconds) => {
    const server = await started({
      'ip/192.0.2.7': (response) => answer(response, 429, {}, { 'retry-after': retryAfter }),
    });

    expect(await clientAt(server).ip('192.0.2.7')).toEqual(
      err({ code: 'THROTTLED', retryAfterSeconds: seconds }),
    );
  });

  it('that is down is unreachable', async () => {
    const server = await startRdapServer();
    await server.stop();

    expect(await outcome(server)).toBe('UNREACHABLE');
  });

  it.each<[string, string]>([
    ['HTML instead of JSON', '<html>'],
    ['an empty body', ''],
    ['a list', '[]'],
    ['JSON with too many levels', `{"entities":${'['.repeat(5_000)}${']'.repeat(5_000)}}`],
    ['broken JSON', '{"entities": ['],
  ])('that sends %s counts as refused', async (_title, body) => {
    const server = await started({ 'ip/192.0.2.7': (response) => answer(response, 200, body) });

    expect(await outcome(server)).toBe('REFUSED');
  });

  it('that sends too much data is unreachable', async () => {
    const body = JSON.stringify({ remarks: [{ description: ['x'.repeat(600_000)] }] });
    const server = await started({ 'ip/192.0.2.7': (response) => answer(response, 200, body) });

    expect(await outcome(server)).toBe('UNREACHABLE');
  });

  it('that redirects in a loop counts as refused', async () => {
    const server = await started({
      'ip/192.0.2.7': (response) => answer(response, 302, '', { location: '/ip/192.0.2.7' }),
    });

    expect(await outcome(server)).toBe('REFUSED');
    expect(server.questions).toHaveLength(6);
  });

  it('that redirects is followed', async () => {
    const other = await started({ 'ip/192.0.2.7': rdapNetwork('abuse@hosting.example') });
    const server = await started({
      'ip/192.0.2.7': (response) => answer(response, 301, '', { location: `${other.url}ip/192.0.2.7` }),
    });

    expect(await outcome(server)).toBe('ANSWERED');
  });

  it.each<[string, object]>([
    ['entities that are not a list', { entities: { 0: 'x' } }],
    ['entities of wrong types', { entities: [null, 1, 'x', [], { roles: 'abuse', vcardArray: 'vcard' }] }],
    [
      'cards of wrong types',
      { entities: [{ roles: [1, null], vcardArray: ['vcard', [[], [1], ['email'], null]] }] },
    ],
    [
      'names of inherited properties',
      {
        entities: [
          { roles: ['__proto__', 'constructor'], vcardArray: ['vcard', [['toString', {}, 'text', 'x']]] },
        ],
      },
    ],
    [
      'invalid networks',
      {
        cidr0_cidrs: [null, { v4prefix: 'x', length: 8 }, { v4prefix: '192.0.2.0' }],
        country: 'XX',
        name: 7,
      },
    ],
    ['invalid links', { links: [null, { rel: 7 }, { rel: 'up' }, { rel: 'up', href: '::' }] }],
  ])('that sends %s returns no contact', async (_title, body) => {
    const server = await started({ 'ip/192.0.2.7': body });

    expect(await clientAt(server).ip('192.0.2.7')).toMatchObject({
      ok: true,
      value: { contacts: [], network: { blocks: [], country: null } },
    });
  });

  it('gets no query for an invalid IP address', async () => {
    const server = await started();

    expect(await clientAt(server).ip('192.0.2.7/../../domain/x')).toEqual(
      err({ code: 'NOT_FOUND', retryAfterSeconds: null }),
    );
    expect(server.questions).toEqual([]);
  });
});

describe('the bootstrap registries', () => {
  const registries = (urls: readonly string[]) => ({
    'ipv4.json': {
      services: [
        [['192.0.0.0/8'], ['http://127.0.0.1:9/']],
        [['192.0.2.0/24'], urls],
      ],
    },
    'ipv6.json': { services: [[['2001:db8::/32'], urls]] },
    'asn.json': { services: [[['64496-64511'], urls]] },
    'dns.json': { services: [[['example'], urls]] },
  });

  it('select the most specific server for each query', async () => {
    const server = await started({
      'ip/192.0.2.7': rdapNetwork('four@hosting.example'),
      'ip/2001:db8::7': rdapNetwork('six@hosting.example'),
      'autnum/64500': rdapNetwork('as@hosting.example'),
      'domain/host.example': { entities: [rdapEntity({ roles: ['abuse'], email: 'name@site.example' })] },
    });
    const client = clientOf((await started(registries([server.url]))).url);

    expect(emailsIn(await client.ip('192.0.2.7'))).toContain('NETWORK abuse four@hosting.example');
    expect(emailsIn(await client.ip('2001:db8::7'))).toContain('NETWORK abuse six@hosting.example');
    expect(emailsIn(await client.autnum(64500))).toContain('NETWORK abuse as@hosting.example');
    expect(emailsIn(await client.domain('host.example'))).toEqual(['OPERATOR abuse name@site.example']);
  });

  it('are fetched once a day, and an old copy is used while they are unavailable', async () => {
    const server = await started({ 'ip/192.0.2.7': rdapNetwork('abuse@hosting.example') });
    const iana = await started(registries([server.url]));
    const client = clientOf(iana.url);

    await client.ip('192.0.2.7');
    await client.ip('192.0.2.7');
    expect(iana.questions).toEqual(['ipv4.json']);

    iana.replies = { 'ipv4.json': (response) => answer(response, 500, {}) };
    clock.now = new Date(clock.now.getTime() + 25 * 3_600_000);
    expect(await client.ip('192.0.2.7')).toMatchObject({ ok: true });
    expect(iana.questions).toEqual(['ipv4.json', 'ipv4.json']);
  });

  it('are unreachable when unavailable, and a query that they do not cover is not found', async () => {
    const iana = await started(registries(['http://127.0.0.1:9/']));
    const none = await started();

    expect(await clientOf(none.url).ip('192.0.2.7')).toMatchObject({ error: { code: 'UNREACHABLE' } });
    expect(await clientOf(iana.url).ip('198.51.100.1')).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });

  it('can list a server that is down beside one that works', async () => {
    const gone = await startRdapServer();
    await gone.stop();
    const server = await started({ 'ip/192.0.2.7': rdapNetwork('abuse@hosting.example') });
    const client = clientOf((await started(registries([gone.url, server.url]))).url);

    expect(await client.ip('192.0.2.7')).toMatchObject({ ok: true });
  });

  it('are overridden by configured servers, for all names or for a suffix', async () => {
    const own = await started({ 'domain/host.example': rdapNetwork('own@site.example') });
    const other = await started({ 'domain/host.test': rdapNetwork('other@site.example') });
    const client = clientOf('http://127.0.0.1:9/', [
      { object: 'domain', suffix: null, server: other.url },
      { object: 'domain', suffix: 'example', server: own.url },
    ]);

    expect(emailsIn(await client.domain('host.example'))).toContain('OPERATOR abuse own@site.example');
    expect(emailsIn(await client.domain('host.test'))).toContain('OPERATOR abuse other@site.example');
  });
});
