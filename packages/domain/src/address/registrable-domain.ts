/**
 * Looks up the public suffix of a host name, which may be the name itself (`host.example.co.uk` gives `co.uk`); `null`
 * when unknown.
 *
 * The Public Suffix List changes weekly, so the caller provides it. `getPublicSuffix` of the package `tldts` fits this
 * type. With its option `allowPrivateDomains` each customer of a hosting platform has a separate domain.
 * @public
 */
export type PublicSuffixLookup = (hostname: string) => string | null;

/**
 * The registered domain of a host name: its public suffix and one more label.
 *
 * Expects a hostname as in `Address`. `null` for IP addresses, for names with an empty label, for public suffixes
 * themselves, and when the look-up returns no suffix: it never assumes the last two labels. A service on Tor is its key
 * and `.onion` (RFC 7686).
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
