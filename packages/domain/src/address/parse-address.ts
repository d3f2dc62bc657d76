import { err, ok, type Result } from '../result.js';
import { maxAddressLength, type Address, type AddressRefusal, type AddressRefusalCode } from './address.js';
import { readPlainAddress } from './plain-address.js';
import { readAddresses } from './read-addresses.js';
import { trimReported } from './reported-text.js';

/**
 * Reads the one address in a text as people paste it: with words, quotes or brackets around it, defanged, without
 * scheme, in any spelling of host, port, path and escapes.
 *
 * Never throws; linear in a text of at most `maxAddressLength`. A longer text is refused unread. A text with a second
 * address, or with an unreadable part next to the address, is refused as `NOT_ONE_ADDRESS`; `readAddresses` reads such
 * a text. Parsing `canonical` again gives the same `canonical` and `identity`. Neither contains credentials, nor
 * tracking and session parameters, which could identify the reporter.
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
  const { addresses, unread } = readAddresses(text);
  const [found, ...others] = addresses;
  const isOne = others.every(({ address }) => address.identity === found?.address.identity);
  if (found === undefined && unread.length === 1) return refuse(unread[0]?.code ?? 'NOT_AN_ADDRESS');
  if (isOne && unread.length > 0 && unread.every(({ code }) => code === 'LINE_BREAK'))
    return refuse('LINE_BREAK');
  if (!isOne || unread.length > 0) return refuse('NOT_ONE_ADDRESS');
  if (found === undefined) return refuse(trimReported(text) === '' ? 'EMPTY' : 'NOT_AN_ADDRESS');
  return ok({ ...found.address, reported: text });
}

function refuse(code: AddressRefusalCode): Result<never, AddressRefusal> {
  return err({ code });
}
