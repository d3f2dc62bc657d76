import type { Address } from '../address/address.js';
import { registrableDomain, type PublicSuffixLookup } from '../address/registrable-domain.js';
import type { RedirectKind } from './raw-reach.js';

const withoutWww = (hostname: string): string => hostname.replace(/^www\./, '');

function isSameSite(from: Address, to: Address, publicSuffixOf: PublicSuffixLookup | null): boolean {
  if (from.hostname === null || to.hostname === null) return false;
  if (withoutWww(from.hostname) === withoutWww(to.hostname)) return true;
  if (publicSuffixOf === null) return false;
  const domain = registrableDomain(from.hostname, publicSuffixOf);
  return domain !== null && domain === registrableDomain(to.hostname, publicSuffixOf);
}

const isRoot = ({ path, query }: Address): boolean => (path === '' || path === '/') && query === '';

/**
 * What kind of place a redirect from a reported address leads to.
 *
 * Without a list of public suffixes only the same name, with or without `www.`, is the same site: a place wrongly
 * taken for another proves nothing, a place wrongly taken for the same could prove a removal that never was.
 * @public
 */
export function redirectKindOf(
  from: Address,
  to: Address,
  publicSuffixOf: PublicSuffixLookup | null = null,
): Extract<RedirectKind, 'SAME_SITE' | 'SITE_ROOT' | 'OTHER_SITE'> {
  if (!isSameSite(from, to, publicSuffixOf)) return 'OTHER_SITE';
  return isRoot(to) && !isRoot(from) ? 'SITE_ROOT' : 'SAME_SITE';
}
