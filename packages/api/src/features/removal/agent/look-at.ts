import { lookup } from 'node:dns/promises';
import type { NoAnswer } from '@meldpunt/domain';
import { addressesOf } from './addresses-of.js';
import type { AgentSettings, SocksProxy } from './agent-settings.js';
import { readHead, type Head } from './read-head.js';
import { socksConnect } from './socks-connect.js';

/** One look at one address, redirects not followed. */
export interface Look {
  readonly seen: Head | NoAnswer;
  readonly method: 'HEAD' | 'GET' | 'NONE';
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
 * Looks at an address: `HEAD`, and where that does not settle it a `GET` of one byte that is not read. "Gone" is
 * never believed of `HEAD` alone, which some servers answer with 404 whatever is there.
 */
export async function lookAt(url: URL, settings: AgentSettings): Promise<Look> {
  const ask = await wayTo(url, settings);
  if (typeof ask === 'string') return { seen: ask, method: 'NONE' };
  const seen = await ask('HEAD');
  const isUnsettled = typeof seen === 'string' ? seen === 'CONNECTION_LOST' : askedAgain.has(seen.status);
  return isUnsettled ? { seen: await ask('GET'), method: 'GET' } : { seen, method: 'HEAD' };
}

async function wayTo(url: URL, settings: AgentSettings): Promise<Ask | NoAnswer> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'NO_WAY_THERE';
  const hostname = url.hostname.replace(/^\[|\]$/g, '');
  if (hostname.endsWith('.i2p')) return 'NO_WAY_THERE';
  if (hostname.endsWith('.onion')) return throughProxy(url, hostname, settings);
  const addresses = await addressesOf(hostname, settings);
  if (typeof addresses === 'string') return addresses;
  return async (method) => {
    let last: Head | NoAnswer = 'NO_WAY_THERE';
    for (const address of addresses) {
      last = await readHead({ url, method, address, ...limits(settings) });
      if (typeof last !== 'string' || !maySucceedElsewhere.has(last)) return last;
    }
    return last;
  };
}

async function throughProxy(url: URL, hostname: string, settings: AgentSettings): Promise<Ask | NoAnswer> {
  const { timeoutMs } = settings;
  const onionProxy = await allowedProxy(settings);
  if (onionProxy === null) return 'NO_WAY_THERE';
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  return async (method) => {
    const socket = await socksConnect(onionProxy, { hostname, port }, timeoutMs);
    if (typeof socket === 'string') return socket;
    return readHead({ url, method, address: hostname, socket, ...limits(settings) });
  };
}

/** The proxy at an address at which it may be connected to. */
async function allowedProxy({
  onionProxy,
  mayConnect,
  mayConnectToProxy = mayConnect,
}: AgentSettings): Promise<SocksProxy | null> {
  if (onionProxy === undefined || 'path' in onionProxy) return onionProxy ?? null;
  const { host, port } = onionProxy;
  const found = await lookup(host, { all: true }).catch(() => []);
  const allowed = found.find(({ address }) => mayConnectToProxy(host, address));
  return allowed === undefined ? null : { host: allowed.address, port };
}

const limits = ({ timeoutMs, ca }: AgentSettings) => ({ timeoutMs, ...(ca === undefined ? {} : { ca }) });
