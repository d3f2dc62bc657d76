import { lookup } from 'node:dns/promises';
import type { NoAnswer } from '@meldpunt/domain';
import { addressesOf } from './addresses-of.js';
import type { AgentSettings, SocksProxy } from './agent-settings.js';
import { defaultBrowser } from './browser-headers.js';
import type { Head } from './head-reader.js';
import { readHead } from './read-head.js';
import { socksConnect } from './socks-connect.js';

/** The result of one check of one address. Redirects are not followed. */
export interface Probe {
  readonly seen: Head | NoAnswer;
  readonly method: 'HEAD' | 'GET' | 'NONE';
}

/** The address to check, and the page that contained it. */
export interface Target {
  readonly url: URL;
  readonly referrer: URL | null;
}

type SendRequest = (method: 'HEAD' | 'GET') => Promise<Head | NoAnswer>;

/** Statuses after which `GET` is used: `HEAD` may be unsupported, or the status would count as proof of a removal. */
const retriedWithGet: ReadonlySet<number> = new Set([405, 501, 404, 410]);

/** Failures after which another IP address of the host is tried. */
const retriedAtNextAddress: ReadonlySet<NoAnswer> = new Set([
  'CONNECTION_REFUSED',
  'CONNECTION_LOST',
  'TIMED_OUT',
]);

/**
 * Checks an address with `HEAD`. If that is not conclusive, sends a `GET` and cuts the response at the end of its
 * headers. A removal is never concluded from `HEAD` alone, because some servers always answer it with 404.
 */
export async function probeAddress(target: Target, settings: AgentSettings): Promise<Probe> {
  const sendRequest = await senderFor(target, settings);
  if (typeof sendRequest === 'string') return { seen: sendRequest, method: 'NONE' };
  const seen = await sendRequest('HEAD');
  const isUnsettled = typeof seen === 'string' ? seen === 'CONNECTION_LOST' : retriedWithGet.has(seen.status);
  return isUnsettled ? { seen: await sendRequest('GET'), method: 'GET' } : { seen, method: 'HEAD' };
}

async function senderFor(target: Target, settings: AgentSettings): Promise<SendRequest | NoAnswer> {
  const { url } = target;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'NO_WAY_THERE';
  const hostname = url.hostname.replace(/^\[|\]$/g, '');
  if (hostname.endsWith('.i2p')) return 'NO_WAY_THERE';
  if (hostname.endsWith('.onion')) {
    const { onionProxy } = settings;
    if (onionProxy === undefined) return 'NO_WAY_THERE';
    return (method) => requestThrough(onionProxy, hostname, method, target, settings);
  }
  const addresses = await addressesOf(hostname, settings);
  if (typeof addresses === 'string') return addresses;
  return async (method) => {
    let last: Head | NoAnswer = 'NO_WAY_THERE';
    for (const address of addresses) {
      last = await requestAt(address, method, target, settings);
      if (typeof last !== 'string' || !retriedAtNextAddress.has(last)) return last;
    }
    return last;
  };
}

/** Connects to an allowed address, directly or through the proxy for the second network. */
const requestAt = (
  address: string,
  method: 'HEAD' | 'GET',
  target: Target,
  settings: AgentSettings,
): Promise<Head | NoAnswer> =>
  settings.proxy === undefined
    ? readHead({ ...target, method, address, ...limits(settings) })
    : requestThrough(settings.proxy, address, method, target, settings);

async function requestThrough(
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

const limits = ({ timeoutMs, ca, browser = defaultBrowser }: AgentSettings) => ({
  timeoutMs,
  browser,
  ...(ca === undefined ? {} : { ca }),
});
