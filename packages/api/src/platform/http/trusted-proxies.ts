import { isIP } from 'node:net';
import { addressRanges } from '../network/address-ranges.js';

/** The networks of the proxies whose `X-Forwarded-For` is used. `false` uses the address of the connection. */
export type TrustedProxies = false | readonly string[];

const isPrivateV4 = addressRanges([
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.168.0.0/16',
]);
const isPrivateV6 = addressRanges(['::1/128', 'fc00::/7', 'fe80::/10']);
const isPublicV6 = addressRanges(['2000::/3']);

/** The shortest prefix that is accepted. A wider network also holds callers, and a caller can forge the header. */
const shortestPrefix = { privateV4: 8, publicV4: 12, privateV6: 7, publicV6: 28 } as const;

/** Reads `TRUST_PROXY`. Returns `null` if the value is unreadable or would trust callers. */
export function trustedProxiesIn(text: string): TrustedProxies | null {
  if (text === '0' || text === 'false') return false;
  const networks = text.split(',').map((network) => network.trim());
  return networks.every(isNarrow) ? networks : null;
}

function isNarrow(network: string): boolean {
  const [, address = '', prefix] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(network) ?? [];
  const version = isIP(address);
  const bits = version === 4 ? 32 : 128;
  const length = prefix === undefined ? bits : Number(prefix);
  return length <= bits && length >= shortestFor(address, version);
}

/** Infinite for what is never accepted: no address, or one of the IPv6 ranges that stand for IPv4 addresses. */
function shortestFor(address: string, version: number): number {
  if (version === 4) return isPrivateV4(address) ? shortestPrefix.privateV4 : shortestPrefix.publicV4;
  if (version !== 6) return Infinity;
  if (isPrivateV6(address) && !address.includes('.'))
    return address === '::1' ? 128 : shortestPrefix.privateV6;
  return isPublicV6(address) ? shortestPrefix.publicV6 : Infinity;
}
