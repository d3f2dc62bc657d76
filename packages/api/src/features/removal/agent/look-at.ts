import { lookup } from 'node:dns/promises';
import type { NoAnswer } from '@meldpunt/domain';
import { addressesOf } from './addresses-of.js';
import type { AgentSettings, SocksProxy } from './agent-settings.js';
import { usualBrowser } from './browser-headers.js';
import type { Head } from './head-reader.js';
import { readHead } from './read-head.js';
import { socksConnect } from './socks-connect.js';

/** The result of one check of one address. Redirects are not followed. */
export interface Look {
  readonly seen: Head | NoAnswer;
  readonly method: 'HEAD' | 'GET' | 'NONE';
}

/** The address to check, and the page that contained it. */
export interface Target {
  readonly url: URL;
  readonly referrer: URL | null;
}

type Ask = (method: 'HEAD' | 'GET') => Promise<Head | NoAnswer>;

/** Statuses after which `GET` is used: `HEAD` may be unsupported, or the status would count as proof of a removal. */
const askedAgain: ReadonlySet<number> = new Set([405, 501, 404, 410]);

/** Failures after which another IP address of the host is tried. */
const maySucceedElsewhere: ReadonlySet<NoAnswer> = new Set([
  'CONNECTION_REFUSED',
  'CONNECTION_LOST',
  'TIMED_OUT',
]);

/**
 * Checks an address with `HEAD`. If that is not conclusive, sends a `GET` and cuts the response at the end of its
 * headers. A removal is never concluded from `HEAD` alone, because some servers always answer it with 404.
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

/** Connects to an allowed address, directly or through the proxy for the second network. */
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

/** Returns an address of the proxy to which a connection is allowed. */
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
