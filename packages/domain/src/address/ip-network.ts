import { formatIpv4, parseIpv4 } from './ipv4.js';
import { formatIpv6, mappedIpv4, parseIpv6 } from './ipv6.js';

/** A block of IP addresses, as its first address and the length of its prefix. @internal */
export interface IpNetwork {
  readonly groups: readonly number[];
  readonly prefix: number;
}

const bitsOfGroup = 16;

function groupsOf(text: string): readonly number[] | null {
  const four = parseIpv4(text);
  if (four !== null) return formatIpv4(four) === text ? [four >>> 16, four & 0xffff] : null;
  const six = parseIpv6(text.toLowerCase());
  const mapped = six === null ? null : mappedIpv4(six);
  return mapped === null ? six : [mapped >>> 16, mapped & 0xffff];
}

/** Keeps the first `prefix` bits and clears the others. */
const masked = (groups: readonly number[], prefix: number): readonly number[] =>
  groups.map((group, index) => {
    const kept = Math.min(bitsOfGroup, Math.max(0, prefix - index * bitsOfGroup));
    return group & ((0xffff << (bitsOfGroup - kept)) & 0xffff);
  });

/** Reads an address or a CIDR block and clears the host bits of the block; `null` for anything else. @internal */
export function parseIpNetwork(text: string): IpNetwork | null {
  const [address = '', length, more] = text.split('/', 3);
  const groups = more === undefined ? groupsOf(address) : null;
  if (groups === null) return null;
  const bits = groups.length * bitsOfGroup;
  if (length === undefined) return { groups, prefix: bits };
  const prefix = /^(?:0|[1-9][0-9]{0,2})$/.test(length) ? Number(length) : Infinity;
  return prefix > bits ? null : { groups: masked(groups, prefix), prefix };
}

/** Writes a block in its canonical CIDR form. @internal */
export function formatIpNetwork({ groups, prefix }: IpNetwork): string {
  const [high = 0, low = 0] = groups;
  const address = groups.length === 2 ? formatIpv4(high * 0x10000 + low) : formatIpv6(groups);
  return `${address}/${prefix}`;
}

/** Tells whether a block is inside another. @internal */
export const isWithinNetwork = (inner: IpNetwork, outer: IpNetwork): boolean =>
  outer.groups.length === inner.groups.length &&
  outer.prefix <= inner.prefix &&
  masked(inner.groups, outer.prefix).every((group, index) => group === outer.groups[index]);

/**
 * Tells whether an IP address is in a block; both are text. The block may also be a single address. An unreadable
 * address or block returns false.
 * @public
 */
export function isInIpNetwork(address: string, network: string): boolean {
  const [inner, outer] = [parseIpNetwork(address), parseIpNetwork(network)];
  return inner !== null && outer !== null && isWithinNetwork(inner, outer);
}
