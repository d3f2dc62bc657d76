import { err, ok, type Result } from '../result.js';
import type { Address, AddressRefusalCode } from './address.js';
import { parseAuthority } from './authority.js';
import { canonicalFragment, tellingPart } from './fragment.js';
import type { Host } from './hostname.js';
import { endOfAuthority, joinParts, skipSlashes, splitParts, withEndMarked } from './parts.js';
import { canonicalPath } from './path.js';
import { canonicalQuery, withoutFileName } from './query.js';

/** An address without the text it was read from. @internal */
export type ReadAddress = Omit<Address, 'reported'>;

type WebResult = Result<ReadAddress, AddressRefusalCode>;

const defaultPorts = { http: 80, https: 443, ftp: 21 } as const;
type WebScheme = keyof typeof defaultPorts;

/** Tells whether addresses of a scheme have a host. @internal */
export function isWebScheme(scheme: string): scheme is WebScheme {
  return scheme === 'https' || scheme === 'http' || scheme === 'ftp';
}

/**
 * Reads an address whose scheme ends at `end`, with any number of slashes or backslashes after it, as browsers do. Of
 * two schemes (`http://https://…`) the second counts.
 * @internal
 */
export function parseWebAddress(scheme: WebScheme, text: string, end: number): WebResult {
  const start = skipSlashes(text, end);
  if (!startsWithScheme(text, start)) return parseFrom(scheme, text, start);
  const colon = text.indexOf(':', start);
  return parseFrom(colon === start + 5 ? 'https' : 'http', text, skipSlashes(text, colon + 1));
}

function startsWithScheme(text: string, start: number): boolean {
  const mayBeHttp = (text.charCodeAt(start + 1) | 0x20) === 0x74;
  return mayBeHttp && /^https?:[/\\]/i.test(text.slice(start, start + 7));
}

function parseFrom(scheme: WebScheme, text: string, start: number): WebResult {
  const end = endOfAuthority(text, start);
  const authority = parseAuthority(text.slice(start, end));
  return authority.ok
    ? ok(assemble(scheme, authority.value.host, authority.value.port, text.slice(end)))
    : authority;
}

/**
 * Reads an address without scheme, as people write it: `host.example/path`, `//host.example`.
 *
 * The host needs a dot. A number counts as IPv4 only in four parts. A user name makes it an e-mail address. Assumes
 * `https` unless the text says otherwise; `http` for a port other than 443 and for overlay networks, which encrypt
 * themselves. Identity does not depend on the scheme.
 * @internal
 */
export function parseBareAddress(text: string): WebResult {
  const start = skipSlashes(text, 0);
  if (start === 1) return err('NOT_AN_ADDRESS');
  const end = endOfAuthority(text, start);
  const authority = parseAuthority(text.slice(start, end));
  if (!authority.ok) return err(bareRefusal(authority.error, text.slice(start, end)));
  const { host, port, hasUserinfo, written } = authority.value;
  const isShortIpv4 = host.hostKind === 'IPV4' && !/^(?:[^.]+\.){3}[^.]+\.?$/.test(written);
  if (hasUserinfo || (isShortIpv4 && !written.startsWith('['))) return err('NOT_AN_ADDRESS');
  const isOverlay = host.hostKind === 'ONION' || host.hostKind === 'I2P';
  const scheme = port === 443 || (port === null && !isOverlay) ? 'https' : 'http';
  return ok(assemble(scheme, authority.value.host, authority.value.port, text.slice(end)));
}

function bareRefusal(code: AddressRefusalCode, authority: string): AddressRefusalCode {
  if (code === 'INVALID_ONION') return code;
  const isLocal = code === 'LOCAL_HOST' && (/\./.test(authority) || /^localhost(?::|$)/i.test(authority));
  return isLocal || (code === 'LOCAL_HOST' && authority.startsWith('[')) ? code : 'NOT_AN_ADDRESS';
}

/**
 * Builds the canonical form and the identity of an address.
 *
 * In an identity, `http` and `https` are one site, and so are their ports 80 and 443. The fragment counts unless it
 * names a place on the page. House rule: a mirror on the other scheme is the same page, and the `www.` name of a host
 * is another host.
 * @internal
 */
export function assemble(
  scheme: WebScheme,
  { hostname, hostKind }: Host,
  written: number | null,
  rest: string,
): ReadAddress {
  const port = written === defaultPorts[scheme] ? null : written;
  const parts = splitParts(rest);
  const path = withEndMarked(canonicalPath(parts.path));
  const query = withEndMarked(
    isOnIpfs(hostname, path) ? withoutFileName(canonicalQuery(parts.query)) : canonicalQuery(parts.query),
  );
  const fragment = parts.fragment === '' ? '' : withEndMarked(canonicalFragment(parts.fragment));
  const name = hostKind === 'IPV6' ? `[${hostname}]` : hostname;
  const location = joinParts({ path, query, fragment: '' });
  const canonical = `${scheme}://${name}${port === null ? '' : `:${port}`}${location}`;
  const isFtp = scheme === 'ftp';
  const isMain = port === null || (!isFtp && (port === 80 || port === 443));
  const identity = `${isFtp ? 'ftp:' : ''}//${name}${isMain ? '' : `:${port}`}${location}`;
  const part = withEndMarked(tellingPart(fragment, path, query));
  return {
    canonical: fragment === '' ? canonical : `${canonical}#${fragment}`,
    identity: part === '' ? identity : `${identity}#${part}`,
    scheme,
    hostname,
    hostKind,
    port,
    path,
    query,
  };
}

/** Tells whether a host and a path belong to an IPFS gateway. @internal */
export function isOnIpfs(hostname: string, path: string): boolean {
  return path.startsWith('/ipfs/') || path.startsWith('/ipns/') || /\.ip[fn]s\./.test(hostname);
}
