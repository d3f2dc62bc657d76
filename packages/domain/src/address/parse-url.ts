import { err, ok, type Result } from '../result.js';
import { maxAddressLength, type Address, type AddressRefusal } from './address.js';
import { readStrictly } from './read-strictly.js';
import { trimReported } from './reported-text.js';
import { settled } from './settle.js';

/**
 * Reads a text that is exactly one address, from a program, a partner’s system or a header. Every character belongs to
 * the address, so spaces and punctuation at the end are kept and escaped. For text written by people use
 * `parseAddress`.
 *
 * Never throws and is linear. Canonical form, identity and refusals are those of `parseAddress`; a line break inside is
 * refused.
 * @public
 */
export function parseUrl(text: unknown): Result<Address, AddressRefusal> {
  if (typeof text !== 'string') return err({ code: 'NOT_AN_ADDRESS' });
  if (text.length > maxAddressLength) return err({ code: 'TOO_LONG' });
  const trimmed = trimReported(text);
  if (trimmed === '') return err({ code: 'EMPTY' });
  if (/[\r\n\u2028\u2029]/.test(trimmed)) return err({ code: 'LINE_BREAK' });
  if (/[\u0000-\u001f\u007f-\u009f]/.test(trimmed)) return err({ code: 'NOT_AN_ADDRESS' });
  const strict = readStrictly(trimmed);
  const read = strict.ok ? settled(strict.value) : strict;
  if (!read.ok) return err({ code: read.error });
  const { canonical, identity, scheme, hostname, hostKind, port, path, query } = read.value;
  return ok({ reported: text, canonical, identity, scheme, hostname, hostKind, port, path, query });
}
