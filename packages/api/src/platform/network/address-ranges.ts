import { BlockList, isIPv6 } from 'node:net';

/**
 * Membership of the given CIDR ranges of either family; an IPv4 address wrapped in `::ffff:0:0/96` counts as itself.
 *
 * Throws on a malformed range.
 */
export function addressRanges(ranges: readonly string[]): (ipAddress: string) => boolean {
  const list = new BlockList();
  for (const range of ranges) {
    const [base = '', prefix = ''] = range.split('/');
    list.addSubnet(base, Number.parseInt(prefix, 10), familyOf(base));
  }
  return (ipAddress) => list.check(ipAddress, familyOf(ipAddress));
}

function familyOf(ipAddress: string): 'ipv4' | 'ipv6' {
  return isIPv6(ipAddress) ? 'ipv6' : 'ipv4';
}
