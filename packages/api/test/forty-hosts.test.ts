import { proofOf, reachabilityOf, type Reachability } from '@meldpunt/domain';
import type { AgentSettings } from '../src/features/removal/agent/agent-settings.js';
import { checkAddress } from '../src/features/removal/agent/check-address.js';
import { selfSigned } from '../counterparts/certificate.js';
import { startDnsServer, type DnsServer } from '../counterparts/dns-server.js';
import { startSilentHost, type SilentHost } from '../counterparts/silent-host.js';
import { startWebHost, type Manner, type WebHost } from '../counterparts/web-host.js';

/** Kinds of web host as they are met, each with what a look at it must come to. */
interface Kind {
  readonly kind: string;
  readonly hostname?: string;
  readonly isSecure?: boolean;
  readonly manner: Manner;
  readonly onHead?: Manner;
  /** Behind the first page, by path. */
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
  { kind: 'serves a part', manner: 206, outcome: 'ONLINE' },
  { kind: 'has no content but is there', manner: 204, outcome: 'ONLINE' },
  { kind: 'serves without an end', manner: 'ENDLESS', onHead: 405, outcome: 'ONLINE' },
  { kind: 'does not know HEAD', manner: 200, onHead: 501, outcome: 'ONLINE' },
  { kind: 'answers HEAD with 404 whatever is there', manner: 200, onHead: 404, outcome: 'ONLINE' },
  { kind: 'answers 404 to whatever is no browser', manner: unlessBrowser, outcome: 'ONLINE' },
  {
    kind: 'moved the page within the site',
    manner: to('/moved/1', 301),
    then: { '/moved/1': 200 },
    outcome: 'ONLINE',
  },
  { kind: 'sends to its secure self without end', manner: to(path, 301), outcome: 'REDIRECTED' },
  { kind: 'removed it with 404', manner: 404, outcome: 'GONE_404_410' },
  { kind: 'removed it with 410', manner: 410, outcome: 'GONE_404_410' },
  { kind: 'moved it within the site and removed it there', manner: to('/moved/2'), outcome: 'GONE_404_410' },
  { kind: 'sends to an error page that says 404', manner: to('/errors/404'), outcome: 'GONE_404_410' },
  { kind: 'has lost its name', hostname: 'lost.example', manner: 200, outcome: 'DNS_GONE' },
  {
    kind: 'sends to an error page that says 200',
    manner: to('/404.html'),
    then: { '/404.html': 200 },
    outcome: 'REDIRECTED_TO_ERROR_PAGE',
  },
  {
    kind: 'sends to the front page with an error',
    manner: to('/?error=deleted'),
    then: { '/?error=deleted': 200 },
    outcome: 'REDIRECTED_TO_ERROR_PAGE',
  },
  {
    kind: 'sends to an error page elsewhere',
    manner: to('http://errors.example/not-found'),
    outcome: 'REDIRECTED_TO_ERROR_PAGE',
  },
  { kind: 'sends to the front page', manner: to('/'), outcome: 'REDIRECTED_TO_FRONT_PAGE' },
  {
    kind: 'sends to the front page of a language',
    manner: to('/nl-be/'),
    outcome: 'REDIRECTED_TO_FRONT_PAGE',
  },
  { kind: 'sends to index.html', manner: to('/index.html', 301), outcome: 'REDIRECTED_TO_FRONT_PAGE' },
  { kind: 'is suspended (cPanel)', manner: to('/cgi-sys/suspendedpage.cgi'), outcome: 'HOST_SUSPENDED' },
  {
    kind: 'is suspended, by the provider’s host',
    manner: to('http://billing.example/account-suspended'),
    outcome: 'HOST_SUSPENDED',
  },
  {
    kind: 'has no account any more (cPanel)',
    manner: to('/cgi-sys/defaultwebpage.cgi'),
    then: { '/cgi-sys/defaultwebpage.cgi': 200 },
    outcome: 'REDIRECTED_TO_ERROR_PAGE',
  },
  { kind: 'is parked, by its name servers', hostname: 'www.parked.example', manner: 200, outcome: 'PARKED' },
  { kind: 'is parked and answers 404', hostname: 'www.parked.example', manner: 404, outcome: 'PARKED' },
  {
    kind: 'is parked, by where it sends',
    manner: to('http://ww25.host.example/album/1?subid=1'),
    outcome: 'PARKED',
  },
  {
    kind: 'asks for a person (Cloudflare)',
    manner: says(403, { 'cf-mitigated': 'challenge' }),
    outcome: 'CHALLENGED',
  },
  {
    kind: 'asks for a person with 404',
    manner: says(404, { 'cf-mitigated': 'challenge' }),
    outcome: 'CHALLENGED',
  },
  {
    kind: 'asks for a person (AWS)',
    manner: says(405, { 'x-amzn-waf-action': 'captcha' }),
    outcome: 'CHALLENGED',
  },
  {
    kind: 'asks for a person with 202 (SiteGround)',
    manner: says(202, { 'sg-captcha': 'challenge' }),
    outcome: 'CHALLENGED',
  },
  { kind: 'asks for the visitor’s age', manner: to('/age-verification?to=/album/1'), outcome: 'CHALLENGED' },
  {
    kind: 'asks for a sign-in',
    manner: says(401, { 'www-authenticate': 'Basic realm="x"' }),
    outcome: 'SIGN_IN_NEEDED',
  },
  { kind: 'sends to a sign-in', manner: to('/user/login?next=/album/1'), outcome: 'SIGN_IN_NEEDED' },
  { kind: 'wants to be paid', manner: 402, outcome: 'FORBIDDEN' },
  { kind: 'turns us away', manner: 403, outcome: 'FORBIDDEN' },
  { kind: 'wants fewer questions', manner: says(429, { 'retry-after': '60' }), outcome: 'THROTTLED' },
  { kind: 'blocks by law', manner: 451, outcome: 'LEGALLY_BLOCKED' },
  {
    kind: 'sends to a page for another country',
    manner: to('/not-available-in-your-country'),
    outcome: 'REDIRECTED_TO_OTHER_COUNTRY',
  },
  {
    kind: 'sends to its name for another country',
    manner: to('http://de.host.example/album/1'),
    outcome: 'REDIRECTED_TO_OTHER_COUNTRY',
  },
  {
    kind: 'sends to another site',
    manner: to('http://elsewhere.example/album'),
    outcome: 'REDIRECTED_TO_OTHER_SITE',
  },
  {
    kind: 'sends to another site that is gone',
    manner: to('http://lost.example/'),
    outcome: 'REDIRECTED_TO_OTHER_SITE',
  },
  { kind: 'sends nowhere', manner: 302, outcome: 'REDIRECTED' },
  { kind: 'has a fault', manner: 500, outcome: 'SERVER_FAULT' },
  { kind: 'is being mended', manner: says(503, { 'retry-after': '3600' }), outcome: 'SERVER_FAULT' },
  { kind: 'stands behind a proxy whose origin is down', manner: 522, outcome: 'SERVER_FAULT' },
  { kind: 'has a certificate that nobody vouches for', isSecure: true, manner: 404, outcome: 'TLS_FAULT' },
  { kind: 'hangs up', manner: 'CUT', outcome: 'UNREACHABLE' },
  { kind: 'never answers', hostname: 'silent.example', manner: 200, outcome: 'UNREACHABLE' },
  { kind: 'whose name server is down', hostname: 'failing.example', manner: 200, outcome: 'UNREACHABLE' },
  { kind: 'speaks something else', manner: 'GARBAGE', outcome: 'UNCLEAR' },
  { kind: 'does not understand the request', manner: 400, outcome: 'UNCLEAR' },
  { kind: 'leads into a private network', hostname: 'inside.example', manner: 404, outcome: 'NOT_ALLOWED' },
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

describe('a host', () => {
  it.each(kinds)('that $kind comes to $outcome', async (kind) => {
    expect(await probeAddress(kind)).toBe(kind.outcome);
  });

  it('is of one of forty kinds at least, and every outcome of a check has its host', () => {
    expect(kinds.length).toBeGreaterThanOrEqual(40);
    expect(new Set(kinds.map(({ outcome }) => outcome)).size).toBe(20);
  });

  it('proves a removal only by its own plain word, or by a name that is gone', () => {
    const proving = kinds.filter(({ outcome }) => proofOf(outcome) === 'GONE');

    expect(proving.map(({ kind }) => kind)).toEqual([
      'removed it with 404',
      'removed it with 410',
      'moved it within the site and removed it there',
      'sends to an error page that says 404',
      'has lost its name',
    ]);
  });
});
