import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { reachabilityOf } from '@meldpunt/domain';
import type { AgentSettings } from './agent/agent-settings.js';
import { defaultBrowser } from './agent/browser-headers.js';
import { checkAddress } from './agent/check-address.js';
import { selfSigned } from '../../../counterparts/certificate.js';
import { startDnsServer, type DnsServer } from '../../../counterparts/dns-server.js';
import { startSocksServer, type SocksServer } from '../../../counterparts/socks-server.js';
import { startWebHost, type Manner, type WebHost } from '../../../counterparts/web-host.js';

const loopback = ['127.0.0.1'];
const certificate = selfSigned('secure.example');
const onion = `${'a'.repeat(55)}d.onion`;
let host: WebHost;
let secure: WebHost;
let dns: DnsServer;
let settings: AgentSettings;

beforeAll(async () => {
  host = await startWebHost();
  secure = await startWebHost(certificate);
  dns = await startDnsServer({
    'host.example': { A: loopback },
    'www.host.example': { A: loopback },
    'secure.example': { A: loopback },
    'another-name.example': { A: loopback },
    'elsewhere.example': { A: loopback },
    'private.example': { A: ['10.1.2.3'] },
    'mixed.example': { A: ['192.0.2.7', '127.0.0.1'] },
    'nothing.example': {},
    'refusing.example': { A: 'REFUSED', AAAA: 'REFUSED' },
    'failing.example': { A: 'SERVFAIL', AAAA: 'NXDOMAIN' },
  });
  settings = {
    mayConnect: (_host, address) => address === '127.0.0.1',
    dnsServers: [dns.address],
    timeoutMs: 20_000,
    maxRedirects: 3,
    spacingMs: 0,
    ca: certificate.cert,
  };
});
afterAll(() => Promise.all([host.stop(), secure.stop(), dns.stop()]));

let counter = 0;
const check = (url: string, more: Partial<AgentSettings> = {}) => checkAddress(url, { ...settings, ...more });

/** Checks a new path with the given responses to GET and HEAD. */
async function probeAddress(manner: Manner, onHead?: Manner, more: Partial<AgentSettings> = {}) {
  const path = `/page-${++counter}`;
  host.serve(path, manner, onHead);
  const report = await check(`http://host.example:${host.port}${path}`, more);
  const received = host.received.filter((each) => each.path === path);
  return { path, report, outcome: reachabilityOf(report), received };
}

describe('a check of an address', () => {
  it.each<[Manner, string, string]>([
    [200, 'ONLINE', 'HEAD'],
    [206, 'ONLINE', 'HEAD'],
    [404, 'GONE_404_410', 'HEAD GET'],
    [410, 'GONE_404_410', 'HEAD GET'],
    [401, 'SIGN_IN_NEEDED', 'HEAD'],
    [403, 'FORBIDDEN', 'HEAD'],
    [429, 'THROTTLED', 'HEAD'],
    [451, 'LEGALLY_BLOCKED', 'HEAD'],
    [500, 'SERVER_FAULT', 'HEAD'],
    [503, 'SERVER_FAULT', 'HEAD'],
    ['CUT', 'UNREACHABLE', 'HEAD GET'],
    ['GARBAGE', 'UNCLEAR', 'HEAD'],
  ])('with the response %s results in %s, after %s', async (manner, outcome, methods) => {
    const look = await probeAddress(manner);

    expect(look.outcome).toBe(outcome);
    expect(look.received.map(({ method }) => method).join(' ')).toBe(methods);
  });

  it.each<[Manner, Manner, string]>([
    [405, 200, 'ONLINE'],
    [501, 404, 'GONE_404_410'],
    [404, 200, 'ONLINE'],
    [410, 403, 'FORBIDDEN'],
    ['CUT', 200, 'ONLINE'],
  ])('with HEAD response %s and GET response %s results in %s', async (onHead, onGet, outcome) => {
    const look = await probeAddress(onGet, onHead);

    expect(look.outcome).toBe(outcome);
    expect(look.report.method).toBe('GET');
  });

  it('ends after a time limit when the server does not respond', async () => {
    const look = await probeAddress('HANG', undefined, { timeoutMs: 100 });

    expect(look.report).toEqual({ noAnswer: 'TIMED_OUT', redirect: null, method: 'HEAD' });
    expect(look.outcome).toBe('UNREACHABLE');
  });

  it('sends no header that identifies the caller', async () => {
    const { received } = await probeAddress(404);

    for (const { headers } of received) {
      expect(Object.keys(headers).sort()).toEqual(
        expect.not.arrayContaining(['cookie', 'referer', 'authorization', 'from', 'origin']),
      );
      expect(headers['user-agent']).toBe(defaultBrowser.userAgent);
    }
  });

  it('reads status line and headers, and closes the connection when the body is endless', async () => {
    const before = host.bodyBytes();
    const look = await probeAddress('ENDLESS', 405);

    while (host.open() > 0) await new Promise((done) => setImmediate(done));
    const sent = host.bodyBytes() - before;

    expect(look.report).toEqual({ status: 200, redirect: null, method: 'GET' });
    expect(sent).toBeLessThan(16 * 1024 * 1024);
    await new Promise((done) => setImmediate(done));
    expect(host.bodyBytes() - before).toBe(sent);
  });

  it('makes no request for an address that is not on the web', async () => {
    const asked = dns.questions.length;

    for (const url of ['ftp://host.example/a', `http://${onion}/a`, 'http://name.i2p/a'])
      expect(reachabilityOf(await check(url))).toBe('NOT_CHECKABLE');
    expect(dns.questions).toHaveLength(asked);
  });
});

describe('a hostname', () => {
  it.each([
    ['missing.example', 'NAME_NOT_FOUND', 'DNS_GONE'],
    ['nothing.example', 'NAME_NOT_FOUND', 'DNS_GONE'],
    ['refusing.example', 'NAME_SERVER_FAILED', 'UNREACHABLE'],
    ['failing.example', 'NAME_SERVER_FAILED', 'UNREACHABLE'],
    ['private.example', 'ADDRESS_NOT_ALLOWED', 'NOT_ALLOWED'],
  ])('%s fails as %s and results in %s', async (name, noAnswer, outcome) => {
    const report = await check(`http://${name}:${host.port}/`);

    expect(report).toEqual({ noAnswer, redirect: null, method: 'NONE' });
    expect(reachabilityOf(report)).toBe(outcome);
  });

  it('is not gone when its name server does not respond', async () => {
    const silent = createSocket('udp4').bind(0, '127.0.0.1');
    await once(silent, 'listening');
    const dnsServers = [`127.0.0.1:${silent.address().port}`];

    const report = await check('http://host.example/', { dnsServers, timeoutMs: 100 });

    expect(report).toMatchObject({ noAnswer: 'NAME_SERVER_FAILED' });
    silent.close();
  });

  it('is contacted only at its allowed addresses', async () => {
    host.serve('/mixed', 200);

    expect(await check(`http://mixed.example:${host.port}/mixed`)).toMatchObject({ status: 200 });
  });

  it('is looked up once for each check, so that its address cannot change in between', async () => {
    const asked = dns.questions.length;

    await probeAddress(404);

    expect(dns.questions.slice(asked).sort()).toEqual([
      'A host.example',
      'AAAA host.example',
      'NS host.example',
    ]);
  });

  it('is unreachable when no server listens', async () => {
    const closed = await startWebHost();
    await closed.stop();

    expect(await check(`http://host.example:${closed.port}/`)).toMatchObject({
      noAnswer: 'CONNECTION_REFUSED',
    });
  });
});

describe('a redirect', () => {
  const to = (location: string, status = 302): Manner => ({ status, location });

  it.each<[string, () => Manner, string, string | null]>([
    ['to an existing page of the site', () => to('/there'), 'ONLINE', 'SAME_SITE'],
    ['to a missing page of the site', () => to('/not-there'), 'GONE_404_410', 'SAME_SITE'],
    ['to the same site under www', () => to(`//www.host.example:${host.port}/there`), 'ONLINE', 'SAME_SITE'],
    ['to the front page', () => to('/'), 'REDIRECTED_TO_FRONT_PAGE', 'SITE_ROOT'],
    [
      'to another site',
      () => to(`http://elsewhere.example:${host.port}/album`),
      'REDIRECTED_TO_OTHER_SITE',
      'OTHER_SITE',
    ],
    [
      'to localhost',
      () => to(`http://127.0.0.1:${host.port}/there`),
      'REDIRECTED_TO_OTHER_SITE',
      'OTHER_SITE',
    ],
    [
      'to the metadata address of a cloud',
      () => to('http://169.254.169.254/'),
      'REDIRECTED_TO_OTHER_SITE',
      'OTHER_SITE',
    ],
    ['to itself', () => to(`/page-${counter}`), 'REDIRECTED', 'ENDLESS'],
    ['to an invalid address', () => to('http://['), 'REDIRECTED', 'UNREADABLE'],
    ['without a target', () => 307, 'REDIRECTED', 'UNREADABLE'],
  ])('%s', async (_title, manner, outcome, redirect) => {
    host.serve('/there', 200);
    counter += 1;
    const path = `/page-${counter}`;
    host.serve(path, manner());

    const report = await check(`http://host.example:${host.port}${path}`);

    expect(reachabilityOf(report)).toBe(outcome);
    expect(report.redirect).toBe(redirect);
  });

  it('to another site is not followed', async () => {
    const asked = dns.questions.length;

    await probeAddress(to(`http://elsewhere.example:${host.port}/visited`));

    expect(host.received.map(({ path }) => path)).not.toContain('/visited');
    expect(dns.questions.slice(asked)).not.toContain('A elsewhere.example');
  });

  it('is followed up to the maximum number', async () => {
    const look = await probeAddress(to(`/page-${counter + 1}`), undefined, { maxRedirects: 3 });

    expect(look.received).toHaveLength(4);
  });

  it('within the site is not followed to a forbidden address', async () => {
    const moving = await startDnsServer({
      'host.example': { A: loopback },
      'www.host.example': { A: ['169.254.169.254'] },
    });
    host.serve('/inwards', to(`http://www.host.example:${host.port}/there`));

    const report = await check(`http://host.example:${host.port}/inwards`, { dnsServers: [moving.address] });

    expect(report).toEqual({ noAnswer: 'ADDRESS_NOT_ALLOWED', redirect: 'SAME_SITE', method: 'NONE' });
    await moving.stop();
  });
});

describe('an https address', () => {
  it('is checked over TLS, with its host name', async () => {
    secure.serve('/there', 200);

    expect(await check(`https://secure.example:${secure.port}/there`)).toEqual({
      status: 200,
      redirect: null,
      method: 'HEAD',
    });
    expect(await check(`https://secure.example:${secure.port}/gone`)).toMatchObject({ status: 404 });
  });

  it.each<[string, () => string, Partial<AgentSettings>]>([
    [
      'its certificate is not trusted',
      () => `https://secure.example:${secure.port}/`,
      { ca: selfSigned('other.example').cert },
    ],
    ['its certificate is for another name', () => `https://another-name.example:${secure.port}/`, {}],
    ['its server does not speak TLS', () => `https://host.example:${host.port}/`, {}],
  ])('proves nothing when %s', async (_title, url, more) => {
    const seen = secure.received.length;

    const report = await check(url(), more);

    expect(report).toMatchObject({ noAnswer: 'TLS_FAILED' });
    expect(reachabilityOf(report)).toBe('TLS_FAULT');
    expect(secure.received).toHaveLength(seen);
  });
});

describe('an onion service', () => {
  let socks: SocksServer;
  beforeAll(async () => void (socks = await startSocksServer({ [onion]: host.port })));
  afterAll(() => socks.stop());
  const proxy = () => ({ onionProxy: { host: '127.0.0.1', port: socks.port } });

  it('is checked through the proxy, without a DNS query', async () => {
    host.serve('/hidden', 200);
    const asked = dns.questions.length;

    expect(await check(`http://${onion}/hidden`, proxy())).toMatchObject({ status: 200, method: 'HEAD' });
    expect(await check(`http://${onion}/removed`, proxy())).toMatchObject({ status: 404, method: 'GET' });
    expect(socks.asked).toContain(`${onion}:80`);
    expect(dns.questions).toHaveLength(asked);
  });

  it('that the proxy cannot reach is not gone', async () => {
    const report = await check(`http://${'b'.repeat(54)}ad.onion/`, proxy());

    expect(report).toMatchObject({ noAnswer: 'CONNECTION_REFUSED' });
  });

  it('cannot be checked without a proxy, or when the proxy is down', async () => {
    const down = await startSocksServer({});
    await down.stop();

    const report = await check(`http://${onion}/`, { onionProxy: { host: '127.0.0.1', port: down.port } });

    expect(report).toMatchObject({ noAnswer: 'NO_WAY_THERE' });
  });
});
