import { err, ok, type Result } from '../result.js';
import { maxAddressLength, type Address, type AddressRefusal, type AddressRefusalCode } from './address.js';
import { parseIpfs, parseMagnet } from './content-link.js';
import { refang } from './defang.js';
import { readPlainAddress } from './plain-address.js';
import { flawIn, trimReported } from './reported-text.js';
import { splitScheme } from './scheme.js';
import { isWebScheme, parseBareAddress, parseWebAddress, type ReadAddress } from './web-address.js';

/**
 * Reads a reported address as people paste it: between quotes, defanged, without scheme, in any spelling of host, port,
 * path and escapes.
 *
 * Total, and linear in a text of at most `maxAddressLength`; longer ones are refused unread. Reading `canonical` again
 * gives the same `canonical` and `identity`. Credentials are in neither; nor are tracking and session parameters, which
 * could point at the reporter.
 * @public
 */
export function parseAddress(text: unknown): Result<Address, AddressRefusal> {
  if (typeof text !== 'string') return refuse('NOT_AN_ADDRESS');
  if (text.length > maxAddressLength) return refuse('TOO_LONG');
  const plain = readPlainAddress(text);
  return plain === null ? readAnyAddress(text) : ok(plain);
}

/** Reads an address in any spelling. @internal */
export function readAnyAddress(text: string): Result<Address, AddressRefusal> {
  const trimmed = trimReported(text);
  if (trimmed === '') return refuse('EMPTY');
  const flaw = flawIn(trimmed);
  if (flaw !== null) return refuse(flaw);
  const read = readAddress(mayBeDefanged(trimmed) ? refang(trimmed) : trimmed);
  if (!read.ok) return refuse(read.error);
  const { canonical, identity, scheme, hostname, hostKind, port, path, query } = read.value;
  if (canonical.length > maxAddressLength) return refuse('TOO_LONG');
  return ok({ reported: text, canonical, identity, scheme, hostname, hostKind, port, path, query });
}

function readAddress(text: string): Result<ReadAddress, AddressRefusalCode> {
  const { scheme, end } = splitScheme(text);
  if (scheme === null) return parseBareAddress(text);
  if (isWebScheme(scheme)) return parseWebAddress(scheme, text, end);
  if (scheme === 'magnet') return parseMagnet(text.slice(end));
  if (scheme === 'ipfs' || scheme === 'ipns') return parseIpfs(scheme, text.slice(end));
  return err('UNSUPPORTED_SCHEME');
}

function mayBeDefanged(text: string): boolean {
  const isPlain = text.startsWith('http') || text.slice(0, 4).toLowerCase() === 'http';
  return !isPlain || text.includes('[') || text.includes('(') || text.includes('{');
}

function refuse(code: AddressRefusalCode): Result<never, AddressRefusal> {
  return err({ code });
}
