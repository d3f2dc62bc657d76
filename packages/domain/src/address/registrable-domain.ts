/**
 * Looks up the public suffix a host name ends in, itself included (`host.example.co.uk` to `co.uk`); `null` when
 * unknown.
 *
 * The Public Suffix List changes weekly, so it is brought by the caller. `getPublicSuffix` of the package `tldts` fits
 * as it is; with its option `allowPrivateDomains` each customer of a hosting platform has a domain of their own.
 * @public
 */
export type PublicSuffixLookup = (hostname: string) => string | null;

/**
 * The domain someone registered, under which a host name lives: one label more than its public suffix.
 *
 * Expects a hostname as in `Address`. `null` for IP addresses, for names with an empty label, for public suffixes
 * themselves and where the look-up knows no suffix: the last two labels are never taken for it. A service on Tor is its key and `.onion` (RFC 7686).
 * @public
 */
export function registrableDomain(hostname: string, publicSuffixOf: PublicSuffixLookup): string | null {
  if (hostname.includes(':') || /(?:^|\.)(?:[0-9]+|0x[0-9a-f]*)\.?$/i.test(hostname)) return null;
  const name = (hostname.endsWith('.') ? hostname.slice(0, -1) : hostname).toLowerCase();
  const suffix = name.endsWith('.onion') ? 'onion' : publicSuffixOf(name);
  if (suffix === null || suffix === '' || !name.endsWith(`.${suffix}`)) return null;
  const labels = name.slice(0, -suffix.length - 1);
  const label = labels.slice(labels.lastIndexOf('.') + 1);
  return labels.split('.').includes('') ? null : `${label}.${suffix}`;
}
