import { err, ok, type Result } from '../result.js';
import { maxAddressLength, type Address, type AddressRefusal } from './address.js';
import { readStrictly } from './read-strictly.js';
import { trimReported } from './reported-text.js';
import { settled } from './settle.js';

/**
 * Reads a text that is one address and nothing else: from a program, a partner's system, a header. Every character is
 * part of it, so spaces and marks at the end are kept and escaped; for what people write there is `parseAddress`.
 *
 * Total and linear, with the same canonical form, identity and refusals; a line break within is refused.
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
