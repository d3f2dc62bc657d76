import { isInIpNetwork } from '@meldpunt/domain';
import { asList, listIn } from './bounded-json.js';
import type { RdapObject } from './contacts-in.js';

/** One row of a bootstrap registry (RFC 9224): the ranges or suffixes it covers and the RDAP servers for them. */
export interface BootstrapEntry {
  readonly covers: readonly string[];
  readonly servers: readonly string[];
}

const textsIn = (value: unknown): readonly string[] =>
  asList(value).filter((entry) => typeof entry === 'string');

const isServer = (text: string): boolean => /^https?:\/\/[^\s]+$/i.test(text);

/** HTTPS servers first. Each URL ends with a slash, so that a path can be appended. */
const serversFrom = (value: unknown): readonly string[] =>
  textsIn(value)
    .filter(isServer)
    .map((url) => (url.endsWith('/') ? url : `${url}/`))
    .sort((first, second) => Number(second.startsWith('https:')) - Number(first.startsWith('https:')));

/** Reads a bootstrap registry. Never throws: malformed rows are skipped. */
export const readBootstrap = (registry: unknown): readonly BootstrapEntry[] =>
  listIn(registry, 'services')
    .map((row) => {
      const [covers, servers] = asList(row);
      return { covers: textsIn(covers), servers: serversFrom(servers) };
    })
    .filter(({ covers, servers }) => covers.length > 0 && servers.length > 0);

const prefixLength = (block: string): number => Number(block.slice(block.indexOf('/') + 1));

/** How specifically an entry covers a subject: higher is more specific, -1 is no match (RFC 9224, 4, 5.1 and 5.3). */
const specificity: Readonly<Record<RdapObject, (covers: string, subject: string) => number>> = {
  ip: (covers, address) => (isInIpNetwork(address, covers) ? prefixLength(covers) : -1),
  autnum: (covers, asn) => {
    const [from, to = from] = covers.split('-').map(Number);
    const number = Number(asn);
    return from !== undefined && to !== undefined && from <= number && number <= to ? 0 : -1;
  },
  domain: (covers, name) => {
    const suffix = covers.toLowerCase();
    return name === suffix || name.endsWith(`.${suffix}`) || suffix === '' ? suffix.split('.').length : -1;
  },
};

/** The servers of the most specific entry that covers the subject; empty if no entry does. */
export function serversFor(
  object: RdapObject,
  subject: string,
  entries: readonly BootstrapEntry[],
): readonly string[] {
  let best = -1;
  let servers: readonly string[] = [];
  for (const entry of entries) {
    const match = Math.max(...entry.covers.map((covers) => specificity[object](covers, subject)));
    if (match > best) [best, servers] = [match, entry.servers];
  }
  return servers;
}
