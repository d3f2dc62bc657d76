import { proofOf, reachabilityOf, type Reachability } from '@meldpunt/domain';
import type { AgentSettings } from './agent/agent-settings.js';
import { checkAddress } from './agent/check-address.js';
import { selfSigned } from '../../../counterparts/certificate.js';
import { startDnsServer, type DnsServer } from '../../../counterparts/dns-server.js';
import { startSilentHost, type SilentHost } from '../../../counterparts/silent-host.js';
import { startWebHost, type Manner, type WebHost } from '../../../counterparts/web-host.js';

/** A kind of web host, with the expected result of a check. */
interface Kind {
  readonly kind: string;
  readonly hostname?: string;
  readonly isSecure?: boolean;
  readonly manner: Manner;
  readonly onHead?: Manner;
  /** Responses to other paths of the host. */
  readonly then?: Readonly<Record<string, Manner>>;
  readonly outcome: Reachability;
}

const to = (location: string, status = 302): Manner => ({ status, location });
const says = (status: number, headers: Readonly<Record<string, string>>): Manner => ({ status, headers });
const path = '/album/1';
const unlessBrowser: Manner = ({
  'user-agent': agent = '',
  'sec-fetch-mode': mode,
  'accept-language': language,
}) => (agent.includes('Chrome/') && mode === 'navigate' && language !== undefined ? 200 : 404);

const kinds: readonly Kind[] = [
  { kind: 'serves the page', manner: 200, outcome: 'ONLINE' },
  { kind: 'serves partial content', manner: 206, outcome: 'ONLINE' },
  { kind: 'responds with 204', manner: 204, outcome: 'ONLINE' },
  { kind: 'serves an endless body', manner: 'ENDLESS', onHead: 405, outcome: 'ONLINE' },
  { kind: 'does not implement HEAD', manner: 200, onHead: 501, outcome: 'ONLINE' },
  { kind: 'always responds to HEAD with 404', manner: 200, onHead: 404, outcome: 'ONLINE' },
  { kind: 'responds with 404 to clients that are not browsers', manner: unlessBrowser, outcome: 'ONLINE' },
  {
    kind: 'redirects to another page of the site',
    manner: to('/moved/1', 301),
    then: { '/moved/1': 200 },
    outcome: 'ONLINE',
  },
  { kind: 'redirects to itself without end', manner: to(path, 301), outcome: 'REDIRECTED' },
  { kind: 'removed it with 404', manner: 404, outcome: 'GONE_404_410' },
  { kind: 'removed it with 410', manner: 410, outcome: 'GONE_404_410' },
  { kind: 'redirects within the site to a removed page', manner: to('/moved/2'), outcome: 'GONE_404_410' },
  { kind: 'redirects to an error page with status 404', manner: to('/errors/404'), outcome: 'GONE_404_410' },
  { kind: 'has no DNS record', hostname: 'lost.example', manner: 200, outcome: 'DNS_GONE' },
  {
    kind: 'redirects to an error page with status 200',
    manner: to('/404.html'),
    then: { '/404.html': 200 },
    outcome: 'REDIRECTED_TO_ERROR_PAGE',
  },
  {
    kind: 'redirects to the front page with an error',
    manner: to('/?error=deleted'),
    then: { '/?error=deleted': 200 },
    outcome: 'REDIRECTED_TO_ERROR_PAGE',
  },
  {
    kind: 'redirects to an error page of another site',
    manner: to('http://errors.example/not-found'),
    outcome: 'REDIRECTED_TO_ERROR_PAGE',
  },
  { kind: 'redirects to the front page', manner: to('/'), outcome: 'REDIRECTED_TO_FRONT_PAGE' },
  {
    kind: 'redirects to the front page of a language',
    manner: to('/nl-be/'),
    outcome: 'REDIRECTED_TO_FRONT_PAGE',
  },
  { kind: 'redirects to index.html', manner: to('/index.html', 301), outcome: 'REDIRECTED_TO_FRONT_PAGE' },
  { kind: 'is suspended (cPanel)', manner: to('/cgi-sys/suspendedpage.cgi'), outcome: 'HOST_SUSPENDED' },
  {
    kind: 'is suspended (redirect to a page of the provider)',
    manner: to('http://billing.example/account-suspended'),
    outcome: 'HOST_SUSPENDED',
  },
  {
    kind: 'has no account (cPanel)',
    manner: to('/cgi-sys/defaultwebpage.cgi'),
    then: { '/cgi-sys/defaultwebpage.cgi': 200 },
    outcome: 'REDIRECTED_TO_ERROR_PAGE',
  },
  {
    kind: 'is parked (name servers of a parking service)',
    hostname: 'www.parked.example',
    manner: 200,
    outcome: 'PARKED',
  },
  { kind: 'is parked and responds with 404', hostname: 'www.parked.example', manner: 404, outcome: 'PARKED' },
  {
    kind: 'is parked (redirect to a parking service)',
    manner: to('http://ww25.host.example/album/1?subid=1'),
    outcome: 'PARKED',
  },
  {
    kind: 'shows a challenge (Cloudflare)',
    manner: says(403, { 'cf-mitigated': 'challenge' }),
    outcome: 'CHALLENGED',
  },
  {
    kind: 'shows a challenge with status 404',
    manner: says(404, { 'cf-mitigated': 'challenge' }),
    outcome: 'CHALLENGED',
  },
  {
    kind: 'shows a challenge (AWS)',
    manner: says(405, { 'x-amzn-waf-action': 'captcha' }),
    outcome: 'CHALLENGED',
  },
  {
    kind: 'shows a challenge with status 202 (SiteGround)',
    manner: says(202, { 'sg-captcha': 'challenge' }),
    outcome: 'CHALLENGED',
  },
  { kind: 'redirects to an age check', manner: to('/age-verification?to=/album/1'), outcome: 'CHALLENGED' },
  {
    kind: 'requires a sign-in',
    manner: says(401, { 'www-authenticate': 'Basic realm="x"' }),
    outcome: 'SIGN_IN_NEEDED',
  },
  { kind: 'redirects to a sign-in page', manner: to('/user/login?next=/album/1'), outcome: 'SIGN_IN_NEEDED' },
  { kind: 'requires payment', manner: 402, outcome: 'FORBIDDEN' },
  { kind: 'forbids access', manner: 403, outcome: 'FORBIDDEN' },
  { kind: 'limits the rate of requests', manner: says(429, { 'retry-after': '60' }), outcome: 'THROTTLED' },
  { kind: 'blocks for legal reasons', manner: 451, outcome: 'LEGALLY_BLOCKED' },
  {
    kind: 'redirects to a page for other countries',
    manner: to('/not-available-in-your-country'),
    outcome: 'REDIRECTED_TO_OTHER_COUNTRY',
  },
  {
    kind: 'redirects to its host of another country',
    manner: to('http://de.host.example/album/1'),
    outcome: 'REDIRECTED_TO_OTHER_COUNTRY',
  },
  {
    kind: 'redirects to another site',
    manner: to('http://elsewhere.example/album'),
    outcome: 'REDIRECTED_TO_OTHER_SITE',
  },
  {
    kind: 'redirects to another site without a DNS record',
    manner: to('http://lost.example/'),
    outcome: 'REDIRECTED_TO_OTHER_SITE',
  },
  { kind: 'redirects without a location', manner: 302, outcome: 'REDIRECTED' },
  { kind: 'has an internal error', manner: 500, outcome: 'SERVER_FAULT' },
  { kind: 'is in maintenance', manner: says(503, { 'retry-after': '3600' }), outcome: 'SERVER_FAULT' },
  { kind: 'is behind a proxy whose origin is down', manner: 522, outcome: 'SERVER_FAULT' },
  { kind: 'has an untrusted certificate', isSecure: true, manner: 404, outcome: 'TLS_FAULT' },
  { kind: 'closes the connection', manner: 'CUT', outcome: 'UNREACHABLE' },
  { kind: 'never responds', hostname: 'silent.example', manner: 200, outcome: 'UNREACHABLE' },
  {
    kind: 'has a name server that is down',
    hostname: 'failing.example',
    manner: 200,
    outcome: 'UNREACHABLE',
  },
  { kind: 'does not speak HTTP', manner: 'GARBAGE', outcome: 'UNCLEAR' },
  { kind: 'responds with 400', manner: 400, outcome: 'UNCLEAR' },
  {
    kind: 'has an address in a private network',
    hostname: 'inside.example',
    manner: 404,
    outcome: 'NOT_ALLOWED',
  },
];

let host: WebHost;
let secure: WebHost;
let silent: SilentHost;
let dns: DnsServer;
let settings: AgentSettings;

beforeAll(async () => {
  host = await startWebHost();
  secure = await startWebHost(selfSigned('host.example'));
  silent = await startSilentHost();
  const here = { A: ['127.0.0.1'] };
  dns = await startDnsServer({
    'host.example': { ...here, NS: ['ns1.host.example', 'ns2.host.example'] },
    'www.parked.example': here,
    'parked.example': { ...here, NS: ['ns1.sedoparking.com', 'ns2.sedoparking.com'] },
    'silent.example': here,
    'failing.example': { A: 'SERVFAIL', AAAA: 'SERVFAIL' },
    'inside.example': { A: ['10.0.0.1'] },
  });
  settings = {
    mayConnect: (_host, address) => address === '127.0.0.1',
    dnsServers: [dns.address],
    timeoutMs: 1_500,
    maxRedirects: 3,
    spacingMs: 0,
  };
});
afterAll(() => Promise.all([host.stop(), secure.stop(), silent.stop(), dns.stop()]));

async function probeAddress({
  hostname = 'host.example',
  isSecure = false,
  manner,
  onHead,
  then = {},
}: Kind) {
  for (const server of [host, secure]) server.serve(path, manner, onHead);
  for (const [further, how] of Object.entries(then)) host.serve(further, how);
  const port = hostname === 'silent.example' ? silent.port : (isSecure ? secure : host).port;
  return reachabilityOf(
    await checkAddress(`http${isSecure ? 's' : ''}://${hostname}:${port}${path}`, settings),
  );
}

describe('a check of a host', () => {
  it.each(kinds)('that $kind results in $outcome', async (kind) => {
    expect(await probeAddress(kind)).toBe(kind.outcome);
  });

  it('is tested with at least forty kinds of host, which cover every result', () => {
    expect(kinds.length).toBeGreaterThanOrEqual(40);
    expect(new Set(kinds.map(({ outcome }) => outcome)).size).toBe(20);
  });

  it('proves a removal only by status 404 or 410, or by a missing DNS record', () => {
    const proving = kinds.filter(({ outcome }) => proofOf(outcome) === 'GONE');

    expect(proving.map(({ kind }) => kind)).toEqual([
      'removed it with 404',
      'removed it with 410',
      'redirects within the site to a removed page',
      'redirects to an error page with status 404',
      'has no DNS record',
    ]);
  });
});
