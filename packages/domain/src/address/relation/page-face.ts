import type { Address } from '../address.js';
import { isPlaceLike } from '../fragment.js';
import { platformAliases } from './platform-aliases.data.js';
import type { RelationReason } from './relation.js';
import { signedLinks } from './signed-links.data.js';

/** The common key of all addresses of one page, and which differences were removed to get it. @internal */
export interface Face {
  readonly key: string;
  readonly aside: readonly RelationReason[];
}

const mobileLabel = /^(?:m|mobile|mobi|amp|touch|wap|pda|iphone)$/;
const indexPage = /\/(?:index|default|home)\.(?:html?|php[0-9]?|aspx?|jsp|shtml|cfm|xhtml)$/i;
const ampEnd = /\/amp\/?$|\.amp(?=\.html?$|$)/i;

/** The key of the page that an address leads to, independent of the form its site uses. @internal */
export function pageFace(address: Address): Face {
  const aside = new Set<RelationReason>();
  const { hostname } = address;
  if (hostname === null) return { key: `page ${address.identity}`, aside: [] };
  const host = plainHost(hostname, aside);
  const path = plainPath(address.path, aside);
  const query = plainQuery(address.query, aside);
  const fragment = plainFragment(address, aside);
  const port = address.port === null || address.port === 80 || address.port === 443 ? '' : `:${address.port}`;
  const ftp = address.scheme === 'ftp' ? 'ftp ' : '';
  const item = itemOf(host, address, fragment);
  if (item !== null) return { key: `item ${item}`, aside: ['PLATFORM_ALIAS'] };
  const search = query === '' ? '' : `?${query}`;
  return { key: `page ${ftp}${host}${port}${path}${search}${fragment}`, aside: [...aside] };
}

function plainHost(hostname: string, aside: Set<RelationReason>): string {
  const labels = hostname.split('.');
  while (labels.length > 2) {
    const [first = ''] = labels;
    if (/^www[0-9]?$/.test(first)) aside.add('WWW');
    else if (mobileLabel.test(first)) aside.add('MOBILE');
    else break;
    labels.shift();
  }
  // `nl.m.wiki.example`
  if (labels.length > 3 && labels[1] === 'm') {
    aside.add('MOBILE');
    labels.splice(1, 1);
  }
  return labels.join('.');
}

function plainPath(path: string, aside: Set<RelationReason>): string {
  let plain = path;
  const set = (next: string, reason: RelationReason) => {
    if (next !== plain) aside.add(reason);
    plain = next;
  };
  set(plain.replace(ampEnd, ''), 'MOBILE');
  set(plain.replace(/^\/(?:amp|mobile|m)\/(?=.)/, '/'), 'MOBILE');
  set(plain.replace(indexPage, '/'), 'INDEX_PAGE');
  if (plain.length > 1) set(plain.replace(/\/+$/, ''), 'TRAILING_SLASH');
  return plain === '' ? '/' : plain;
}

function plainQuery(query: string, aside: Set<RelationReason>): string {
  if (query === '') return '';
  const parts = query.split('&').filter((part) => part !== '');
  const names = new Set(parts.map(nameOf));
  const signing = new Set(
    signedLinks.flatMap(({ required, parameters }) =>
      required.every((name) => names.has(name)) ? parameters : [],
    ),
  );
  const unsigned = parts.filter((part) => !signing.has(nameOf(part)));
  if (unsigned.length < parts.length) aside.add('SIGNED_LINK');
  const amp = unsigned.filter((part) => !/^(?:amp(?:=1?)?|outputtype=amp|mobile=1|m=1)$/i.test(part));
  if (amp.length < unsigned.length) aside.add('MOBILE');
  const sorted = sortedByName(amp);
  if (sorted !== amp.join('&')) aside.add('PARAMETER_ORDER');
  return sorted;
}

/** Sorts by name. Parameters of the same name keep their order, which may have a meaning. */
function sortedByName(parts: readonly string[]): string {
  return parts
    .map((part, index) => ({ part, index, name: nameOf(part) }))
    .sort((first, second) =>
      first.name === second.name ? first.index - second.index : first.name < second.name ? -1 : 1,
    )
    .map(({ part }) => part)
    .join('&');
}

const nameOf = (part: string): string => part.split('=', 1).join('').toLowerCase();

function plainFragment({ canonical }: Address, aside: Set<RelationReason>): string {
  const hash = canonical.indexOf('#');
  const fragment = hash < 0 ? '' : canonical.slice(hash + 1);
  if (fragment === '') return '';
  if (!isPlaceLike(fragment)) return `#${fragment}`;
  aside.add('PLACE_ON_PAGE');
  return '';
}

function itemOf(host: string, { path, query }: Address, fragment: string): string | null {
  const text = `${host}${path}${query === '' ? '' : `?${query}`}${fragment}`;
  const found = platformAliases.find(({ pattern }) => pattern.test(text));
  return found === undefined ? null : text.replace(found.pattern, found.item);
}
