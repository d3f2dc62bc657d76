/**
 * Addresses that belong to no country, whatever an address database says.
 *
 * Origin: RFC 6890 (special-purpose addresses) with the later entries of its IANA registries known on 2026-11-22
 * (RFC 8215, 9602, 9637, 9780); multicast from RFC 5771 and RFC 4291; site-local from RFC 3879.
 * Coverage: private, local, documentation, benchmarking and protocol addresses, and IPv6 that only wraps IPv4.
 * Not included: the AS112 service addresses, which are reachable worldwide; ::ffff:0:0/96, whose addresses are matched as
 * the IPv4 addresses that they contain.
 */
export const specialUseRanges: readonly string[] = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/96',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '100:0:0:1::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
  '5f00::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
];
