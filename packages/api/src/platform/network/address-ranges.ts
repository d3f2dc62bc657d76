import { BlockList, isIPv6 } from 'node:net';

/**
 * Returns a function that checks whether an IP address is in the given CIDR ranges. Both families are supported. An
 * IPv4-mapped address (`::ffff:0:0/96`) is checked as the IPv4 address.
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
