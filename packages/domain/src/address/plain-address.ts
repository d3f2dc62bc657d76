import { maxAddressLength, type Address } from './address.js';
import { characterSet, inFragment, inHostname, inQuery } from './characters.js';
import { tellingPart } from './fragment.js';
import type { Host } from './hostname.js';
import { isLocalIpv4, readDotted } from './ipv4.js';
import { endOfPlainPath } from './path.js';
import { endOfAllowed } from './percent-encoding.js';
import { canonicalQuery } from './query.js';
import { localTopLevels } from './special-use.data.js';
import { assemble, isOnIpfs } from './web-address.js';

const dot = 0x2e;
const slash = 0x2f;
const questionMark = 0x3f;
const numberSign = 0x23;

/** Characters that neither end an address in a pasted text nor begin a second one. */
const printable = characterSet(
  Array.from({ length: 0x7f - 0x21 }, (_, index) => String.fromCharCode(0x21 + index))
    .filter((character) => !'"<>`'.includes(character))
    .join(''),
);

/** Characters that, at the end of a text, may be the end of a sentence. */
const endMark = characterSet('.,:;!?\'"([{)]}*\\|&');

/** Last labels that the general reader checks in more detail. */
const particular: ReadonlySet<string> = new Set([...localTopLevels, 'arpa', 'onion', 'i2p']);

/**
 * Fast path for most reported addresses: scheme and host in lower case, no port. Skips the passes that other spellings
 * need. Returns `null` for every other text. Every address it returns equals that of the general reader.
 * @internal
 */
export function readPlainAddress(text: string): Address | null {
  const scheme = text.startsWith('https://') ? 'https' : text.startsWith('http://') ? 'http' : null;
  if (scheme === null) return null;
  const start = scheme.length + 3;
  if (!isWholeText(text, start)) return null;
  const end = endOfHost(text, start);
  const host = end < 0 ? null : plainHost(text, start, end);
  return host === null ? null : (asItStands(text, scheme, host, end) ?? normalised(text, scheme, host, end));
}

/** Tells whether the whole text belongs to one address. */
function isWholeText(text: string, start: number): boolean {
  return !endsInMark(text) && !/[,;|)]|:[/\\]/.test(text.slice(start));
}

const endsInMark = (text: string): boolean => endMark[text.charCodeAt(text.length - 1)] === 1;

/** Reads an address that needs no normalisation except, perhaps, dropped parameters; `null` for any other. */
function asItStands(text: string, scheme: 'http' | 'https', host: Host, end: number): Address | null {
  if (text.charCodeAt(end) !== slash) return null;
  const pathEnd = endOfPlainPath(text, end);
  const hasQuery = text.charCodeAt(pathEnd) === questionMark;
  const queryEnd = hasQuery ? endOfAllowed(text, inQuery, pathEnd + 1) : pathEnd;
  const hasFragment = text.charCodeAt(queryEnd) === numberSign;
  const fragmentEnd = hasFragment ? endOfAllowed(text, inFragment, queryEnd + 1) : queryEnd;
  if (fragmentEnd !== text.length || fragmentEnd === queryEnd + 1) return null;
  const written = hasQuery ? text.slice(pathEnd + 1, queryEnd) : '';
  const query = hasQuery ? canonicalQuery(written) : '';
  const path = text.slice(end, pathEnd);
  if (hasQuery && isOnIpfs(host.hostname, path)) return null;
  if (path.endsWith('.') || query.endsWith('.')) return null;
  const isWhole = query === written && (!hasQuery || query !== '');
  const canonical = isWhole ? text : withQuery(text.slice(0, pathEnd), query) + text.slice(queryEnd);
  const part = hasFragment ? tellingPart(text.slice(queryEnd + 1), path, query) : '';
  if (part.endsWith('.')) return null;
  const partLength = part === '' ? 0 : part.length + 1;
  const leftOut = text.length - queryEnd - partLength;
  const identity = canonical.slice(scheme.length + 1, canonical.length - leftOut);
  if (endsInMark(canonical) || endsInMark(identity)) return null;
  return {
    reported: text,
    canonical,
    identity,
    scheme,
    hostname: host.hostname,
    hostKind: host.hostKind,
    port: null,
    path,
    query,
  };
}

const withQuery = (location: string, query: string): string =>
  query === '' ? location : `${location}?${query}`;

function normalised(text: string, scheme: 'http' | 'https', host: Host, end: number): Address | null {
  if (endOfAllowed(text, printable, end) !== text.length) return null;
  const { canonical, identity, hostname, hostKind, port, path, query } = assemble(
    scheme,
    host,
    null,
    text.slice(end),
  );
  if (canonical.length > maxAddressLength || endsInMark(canonical) || endsInMark(identity)) return null;
  return { reported: text, canonical, identity, scheme, hostname, hostKind, port, path, query };
}

/** The end of a host of plain characters in well-formed labels; -1 when there is no such host. */
function endOfHost(text: string, start: number): number {
  let label = start;
  let index = start;
  for (; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === dot) {
      if (index === label || index - label > 63) return -1;
      label = index + 1;
    } else if (inHostname[unit] !== 1) {
      if (unit === slash || unit === questionMark || unit === numberSign) break;
      return -1;
    }
  }
  const isWellFormed = label > start && index > label && index - label <= 63 && index - start <= 253;
  return isWellFormed ? index : -1;
}

/** Reads a host without special meaning; `null` when the general reader has to check it. */
function plainHost(text: string, start: number, end: number): Host | null {
  const hostname = text.slice(start, end);
  if (hostname.includes('xn--')) return null;
  const lastLabel = text.lastIndexOf('.', end - 1) + 1;
  const first = text.charCodeAt(lastLabel);
  const isName = first < 0x30 || first > 0x39;
  if (isName) return particular.has(text.slice(lastLabel, end)) ? null : { hostname, hostKind: 'NAME' };
  const address = readDotted(hostname);
  return address < 0 || isLocalIpv4(address) ? null : { hostname, hostKind: 'IPV4' };
}
