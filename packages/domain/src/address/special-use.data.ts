// Addresses and names that are not globally reachable, or mean something different for every reader. Origin: IANA IPv4
// and IPv6 Special-Purpose Address Registries (updated 2025-10-09), RFC 4291 (IPv6), RFC 3879 (site-local), RFC 5771
// (multicast), IANA Special-Use Domain Names, RFC 6762 appendix G. Checked 2026-11-22. Left out on purpose, because
// they are accepted: the documentation blocks of RFC 5737, RFC 3849 and RFC 9637, the names .example, .test and
// .invalid of RFC 2606 (demonstrations and tests use them), globally reachable anycast and relay blocks
// (192.88.99.0/24, 2001::/23), and .alt.

/** A block of addresses that a report cannot concern. @internal */
export interface LocalBlock {
  readonly block: string;
  readonly source: string;
}

export const localIpv4Blocks: readonly LocalBlock[] = [
  { block: '0.0.0.0/8', source: 'RFC 791: this network' },
  { block: '10.0.0.0/8', source: 'RFC 1918: private use' },
  { block: '100.64.0.0/10', source: 'RFC 6598: shared address space' },
  { block: '127.0.0.0/8', source: 'RFC 1122: loopback' },
  { block: '169.254.0.0/16', source: 'RFC 3927: link-local' },
  { block: '172.16.0.0/12', source: 'RFC 1918: private use' },
  { block: '192.0.0.0/24', source: 'RFC 6890: IETF protocol assignments' },
  { block: '192.168.0.0/16', source: 'RFC 1918: private use' },
  { block: '198.18.0.0/15', source: 'RFC 2544: benchmarking' },
  { block: '224.0.0.0/4', source: 'RFC 5771: multicast' },
  { block: '240.0.0.0/4', source: 'RFC 1112: reserved; RFC 8190: limited broadcast' },
];

/** The prefix of a block may end inside its last group. Lengths are in bits. */
export const localIpv6Blocks: readonly LocalBlock[] = [
  { block: '::/96', source: 'RFC 4291: unspecified, loopback, deprecated IPv4-compatible' },
  { block: '64:ff9b:1::/48', source: 'RFC 8215: local-use translation' },
  { block: '100::/64', source: 'RFC 6666: discard-only' },
  { block: '100:0:0:1::/64', source: 'RFC 9780: dummy prefix' },
  { block: '5f00::/16', source: 'RFC 9602: segment routing' },
  { block: 'fc00::/7', source: 'RFC 4193: unique local' },
  { block: 'fe80::/10', source: 'RFC 4291: link-local' },
  { block: 'fec0::/10', source: 'RFC 3879: site-local' },
  { block: 'ff00::/8', source: 'RFC 4291: multicast' },
];

/** IPv6 blocks that contain an IPv4 address, and the group at which it begins. */
export const ipv4InIpv6: readonly (LocalBlock & { readonly group: number })[] = [
  { block: '::ffff:0:0/96', group: 6, source: 'RFC 4291: IPv4-mapped' },
  { block: '64:ff9b::/96', group: 6, source: 'RFC 6052: IPv4/IPv6 translation' },
  { block: '2002::/16', group: 1, source: 'RFC 3056: 6to4' },
];

/** Last labels of names that resolve only inside a network. */
export const localTopLevels: ReadonlySet<string> = new Set([
  'localhost', // RFC 6761
  'local', // RFC 6762
  'internal', // reserved for private use by ICANN, 2024-07-29
  'intranet', // RFC 6762, appendix G, to the end
  'private',
  'corp',
  'home',
  'lan',
  'localdomain', // not registered, but the usual domain of a machine without one
]);

/** Names under ordinary top-level domains that resolve only inside a network. */
export const localDomains: readonly string[] = ['home.arpa']; // RFC 8375
