import type { Address } from '../address/address.js';
import { registrableDomain, type PublicSuffixLookup } from '../address/registrable-domain.js';
import { isParkingHost } from './parking.js';
import type { RedirectKind } from './raw-reach.js';
import { errorParameters, frontPageNames, pageNames } from './redirect-targets.data.js';

const withoutWww = (hostname: string): string => hostname.replace(/^www\./, '');

/**
 * Whether two addresses are on one site. Without a list of public suffixes only the same name counts, with or without
 * `www.`. A site wrongly taken for another proves nothing; a site wrongly taken for the same could prove a removal that
 * did not happen.
 * @public
 */
export function isSameSite(
  from: Address,
  to: Address,
  publicSuffixOf: PublicSuffixLookup | null = null,
): boolean {
  if (from.hostname === null || to.hostname === null) return false;
  if (withoutWww(from.hostname) === withoutWww(to.hostname)) return true;
  if (publicSuffixOf === null) return false;
  const domain = registrableDomain(from.hostname, publicSuffixOf);
  return domain !== null && domain === registrableDomain(to.hostname, publicSuffixOf);
}

const partsOf = ({ path }: Address): readonly string[] =>
  path
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '');

const withoutEnding = (part: string): string => part.replace(/\.(?:html?|php\d?|aspx?|jsp|cgi|shtml)$/, '');

const isLocale = (part: string): boolean => /^[a-z]{2}(?:[-_][a-z]{2})?$/.test(part);

/** Whether it is the front page, also of a language or with an explicit name. */
function isFrontPage(address: Address): boolean {
  const [first = '', ...others] = partsOf(address).map(withoutEnding);
  const rest = isLocale(first) ? others : first === '' ? [] : [first, ...others];
  return rest.length === 0 || (rest.length === 1 && frontPageNames.includes(rest[0] ?? ''));
}

const isUnder = (hostname: string | null, suffix: string): boolean =>
  hostname !== null && (hostname === suffix || hostname.endsWith(`.${suffix}`));

const namesError = ({ query }: Address): boolean => {
  const errors = pageNames.find(({ kind }) => kind === 'ERROR_PAGE')?.parts ?? [];
  return [...new URLSearchParams(query)].some(
    ([name, value]) => errorParameters.includes(name.toLowerCase()) && errors.includes(value.toLowerCase()),
  );
};

/** The kind of page that the names in an address show; `null` when they show none. */
function pageNamed(address: Address): RedirectKind | null {
  const parts = partsOf(address).map(withoutEnding);
  const named = pageNames.find(
    ({ parts: names, hosts = [] }) =>
      names.some((name) => parts.includes(name)) || hosts.some((host) => isUnder(address.hostname, host)),
  );
  return named?.kind ?? (namesError(address) ? 'ERROR_PAGE' : null);
}

/** Parking services redirect to `ww25.` and similar before the same name. */
const isParking = (from: Address, to: Address): boolean =>
  to.hostname !== null &&
  (isParkingHost(to.hostname) ||
    (from.hostname !== null &&
      to.hostname.replace(/^ww\d{1,2}\./, '') === withoutWww(from.hostname) &&
      /^ww\d/.test(to.hostname)));

/** The same name under another country’s top-level domain, or under a country code. */
function isOtherCountry({ hostname: from }: Address, { hostname: to }: Address): boolean {
  if (from === null || to === null) return false;
  const [before, after] = [withoutWww(from), withoutWww(to)];
  if (before === after) return false;
  const bare = (name: string): string => name.replace(/^[a-z]{2}\./, '');
  if (bare(before) === bare(after)) return true;
  const withoutEnd = (name: string): string =>
    name.replace(/\.(?:(?:co|com|net|org)\.[a-z]{2}|[a-z]{2}|com|net|org)$/, '');
  return withoutEnd(before) === withoutEnd(after) && withoutEnd(before) !== before;
}

/**
 * The kind of target of a redirect from a reported address, by the names in the target; its content is not read.
 *
 * Never throws. An error page may be on the same site or elsewhere. With every other kind except `SAME_SITE` and
 * `SITE_ROOT`, the response is not about the reported address. House rule.
 * @public
 */
export function redirectKindOf(
  from: Address,
  to: Address,
  publicSuffixOf: PublicSuffixLookup | null = null,
): Exclude<RedirectKind, 'ENDLESS' | 'UNREADABLE'> {
  if (isParking(from, to)) return 'PARKING_PAGE';
  const named = pageNamed(to);
  if (named !== null && named !== pageNamed(from)) return named as 'ERROR_PAGE';
  if (isOtherCountry(from, to)) return 'OTHER_COUNTRY';
  if (!isSameSite(from, to, publicSuffixOf)) return 'OTHER_SITE';
  const isFront = isFrontPage(to) && to.query === '';
  return isFront && !(isFrontPage(from) && from.query === '') ? 'SITE_ROOT' : 'SAME_SITE';
}
