import { lookup } from 'node:dns/promises';
import type { NoAnswer } from '@meldpunt/domain';
import { addressesOf } from './addresses-of.js';
import type { AgentSettings, SocksProxy } from './agent-settings.js';
import { usualBrowser } from './browser-headers.js';
import type { Head } from './head-reader.js';
import { readHead } from './read-head.js';
import { socksConnect } from './socks-connect.js';

/** One look at one address, redirects not followed. */
export interface Look {
  readonly seen: Head | NoAnswer;
  readonly method: 'HEAD' | 'GET' | 'NONE';
}

/** What is looked at, and the page on which it was found. */
export interface Target {
  readonly url: URL;
  readonly referrer: URL | null;
}

type Ask = (method: 'HEAD' | 'GET') => Promise<Head | NoAnswer>;

/** Servers that do not know `HEAD`, and those whose answer to it would otherwise stand as proof of a removal. */
const askedAgain: ReadonlySet<number> = new Set([405, 501, 404, 410]);

/** Another address of the same host may do better. */
const maySucceedElsewhere: ReadonlySet<NoAnswer> = new Set([
  'CONNECTION_REFUSED',
  'CONNECTION_LOST',
  'TIMED_OUT',
]);

/**
 * Looks at an address: `HEAD`, and where that does not settle it a `GET` whose answer is cut at the end of its headers.
 * "Gone" is never believed of `HEAD` alone, which some servers answer with 404 whatever is there.
 */
export async function lookAt(target: Target, settings: AgentSettings): Promise<Look> {
  const ask = await wayTo(target, settings);
  if (typeof ask === 'string') return { seen: ask, method: 'NONE' };
  const seen = await ask('HEAD');
  const isUnsettled = typeof seen === 'string' ? seen === 'CONNECTION_LOST' : askedAgain.has(seen.status);
  return isUnsettled ? { seen: await ask('GET'), method: 'GET' } : { seen, method: 'HEAD' };
}

async function wayTo(target: Target, settings: AgentSettings): Promise<Ask | NoAnswer> {
  const { url } = target;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'NO_WAY_THERE';
  const hostname = url.hostname.replace(/^\[|\]$/g, '');
  if (hostname.endsWith('.i2p')) return 'NO_WAY_THERE';
  if (hostname.endsWith('.onion')) {
    const { onionProxy } = settings;
    if (onionProxy === undefined) return 'NO_WAY_THERE';
    return (method) => askThrough(onionProxy, hostname, method, target, settings);
  }
  const addresses = await addressesOf(hostname, settings);
  if (typeof addresses === 'string') return addresses;
  return async (method) => {
    let last: Head | NoAnswer = 'NO_WAY_THERE';
    for (const address of addresses) {
      last = await askAt(address, method, target, settings);
      if (typeof last !== 'string' || !maySucceedElsewhere.has(last)) return last;
    }
    return last;
  };
}

/** Straight to an address that was allowed, or by that address through the proxy that makes another vantage point. */
const askAt = (
  address: string,
  method: 'HEAD' | 'GET',
  target: Target,
  settings: AgentSettings,
): Promise<Head | NoAnswer> =>
  settings.proxy === undefined
    ? readHead({ ...target, method, address, ...limits(settings) })
    : askThrough(settings.proxy, address, method, target, settings);

async function askThrough(
  proxy: SocksProxy,
  hostname: string,
  method: 'HEAD' | 'GET',
  target: Target,
  settings: AgentSettings,
): Promise<Head | NoAnswer> {
  const { url } = target;
  const allowed = await allowedProxy(proxy, settings);
  if (allowed === null) return 'NO_WAY_THERE';
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  const socket = await socksConnect(allowed, { hostname, port }, settings.timeoutMs);
  if (typeof socket === 'string') return socket;
  return readHead({ ...target, method, address: hostname, socket, ...limits(settings) });
}

/** The proxy at an address at which it may be connected to. */
async function allowedProxy(
  proxy: SocksProxy,
  { mayConnect, mayConnectToProxy = mayConnect }: AgentSettings,
): Promise<SocksProxy | null> {
  if ('path' in proxy) return proxy;
  const { host, port } = proxy;
  const found = await lookup(host, { all: true }).catch(() => []);
  const allowed = found.find(({ address }) => mayConnectToProxy(host, address));
  return allowed === undefined ? null : { host: allowed.address, port };
}

const limits = ({ timeoutMs, ca, browser = usualBrowser }: AgentSettings) => ({
  timeoutMs,
  browser,
  ...(ca === undefined ? {} : { ca }),
});
