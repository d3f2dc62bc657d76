import { isIP } from 'node:net';

/** The target of a proxy connection: a name or an IP address. */
export interface SocksTarget {
  readonly hostname: string;
  readonly port: number;
}

const version = 5;
const connectCommand = 1;

/** The connect request (RFC 1928, 4). */
export function connectRequest({ hostname, port }: SocksTarget): Buffer {
  const end = Buffer.alloc(2);
  end.writeUInt16BE(port);
  return Buffer.concat([Buffer.from([version, connectCommand, 0]), addressBytes(hostname), end]);
}

function addressBytes(hostname: string): Buffer {
  const family = isIP(hostname);
  if (family === 4) return Buffer.from([1, ...hostname.split('.').map(Number)]);
  if (family === 6) return Buffer.concat([Buffer.from([4]), bytesOfIpv6(hostname)]);
  const name = Buffer.from(hostname, 'latin1');
  return Buffer.concat([Buffer.from([3, name.length]), name]);
}

function bytesOfIpv6(address: string): Buffer {
  // The URL parser writes an IPv6 address in hexadecimal groups, even if it ends in dotted decimals.
  const text = new URL(`http://[${address.replace(/%.*$/, '')}]/`).hostname.slice(1, -1);
  const [head = '', tail] = text.split('::');
  const groups = (part: string): string[] => (part === '' ? [] : part.split(':'));
  const before = groups(head);
  const after = tail === undefined ? [] : groups(tail);
  const zeros = Array<string>(8 - before.length - after.length).fill('0');
  const bytes = Buffer.alloc(16);
  [...before, ...zeros, ...after].forEach((group, at) => bytes.writeUInt16BE(parseInt(group, 16), at * 2));
  return bytes;
}
