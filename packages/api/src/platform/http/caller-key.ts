import { isIPv4 } from 'node:net';
import type { Clock } from '../clock.js';
import { keyedHash } from '../crypto/sealed.js';

const hourMs = 3_600_000;

/**
 * Makes the key under which a caller is counted: a keyed hash of the caller's network. All processes make the same one.
 * The key of the hash changes each hour, so that the counts of two hours cannot be linked.
 */
export function callerKeys(secret: Buffer, clock: Clock): (ipAddress: string | undefined) => string {
  let current = { hour: NaN, key: secret };
  return (ipAddress = '') => {
    const hour = Math.floor(clock().getTime() / hourMs);
    if (hour !== current.hour) current = { hour, key: keyedHash(secret, `callers in hour ${hour}`) };
    return keyedHash(current.key, networkOf(ipAddress)).toString('base64');
  };
}

/** One caller: an IPv4 address, or the 64 bits of an IPv6 address that one subscriber has. */
function networkOf(ipAddress: string): string {
  const plain = ipAddress.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIPv4(plain) || !plain.includes(':')) return plain;
  const [head = '', tail] = plain.replace(/%.*$/, '').split('::');
  const left = groupsOf(head);
  const right = groupsOf(tail ?? '');
  const zeros = Array<number>(Math.max(0, 8 - left.length - right.length)).fill(0);
  return [...left, ...zeros, ...right].slice(0, 4).join(':');
}

const groupsOf = (part: string): number[] =>
  part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
