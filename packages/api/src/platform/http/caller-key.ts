import { isIPv4 } from 'node:net';
import type { Clock } from '../clock.js';
import { keyedHash } from '../crypto/sealed.js';

const hourMs = 3_600_000;

/** Under what a request is counted: keyed hashes, never an address. */
export interface CallerKey {
  /** One caller: an IPv4 address, or the 64 bits of an IPv6 address that one subscriber has. */
  readonly caller: string;
  /** The wider network of the caller, in which one attacker may hold many addresses: IPv4 /24, IPv6 /48. */
  readonly network: string;
}

/** Computes each hash when it is first read: most requests of people who are signed in need none. */
class LazyCallerKey implements CallerKey {
  readonly #groups: readonly (string | number)[];
  readonly #key: Buffer;
  #caller: string | undefined;
  #network: string | undefined;

  constructor(ipAddress: string, key: Buffer) {
    this.#groups = groupsIn(ipAddress);
    this.#key = key;
  }

  get caller(): string {
    return (this.#caller ??= this.#hash(this.#groups.slice(0, 4).join()));
  }

  get network(): string {
    return (this.#network ??= this.#hash(`network ${this.#groups.slice(0, 3).join()}`));
  }

  #hash(text: string): string {
    return keyedHash(this.#key, text).toString('base64');
  }
}

/**
 * Makes the keys under which a caller is counted. All processes make the same ones. The key of the hashes changes each
 * hour, so that the counts of two hours cannot be linked.
 */
export function callerKeys(secret: Buffer, clock: Clock): (ipAddress: string | undefined) => CallerKey {
  let current = { hour: NaN, key: secret };
  return (ipAddress = '') => {
    const hour = Math.floor(clock().getTime() / hourMs);
    if (hour !== current.hour) current = { hour, key: keyedHash(secret, `callers in hour ${hour}`) };
    return new LazyCallerKey(ipAddress, current.key);
  };
}

/** The four parts of an IPv4 address, or the eight groups of an IPv6 address. */
function groupsIn(ipAddress: string): readonly (string | number)[] {
  const plain = ipAddress.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIPv4(plain)) return plain.split('.');
  const [head = '', tail] = plain.replace(/%.*$/, '').split('::');
  const left = groupsOf(head);
  const right = groupsOf(tail ?? '');
  const zeros = Array<number>(Math.max(0, 8 - left.length - right.length)).fill(0);
  return [...left, ...zeros, ...right];
}

const groupsOf = (part: string): number[] =>
  part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
