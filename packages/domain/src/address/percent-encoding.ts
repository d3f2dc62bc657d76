import { unreserved, type CharacterSet } from './characters.js';

const percent = 0x25;
const escapeOf = Array.from(
  { length: 256 },
  (_, byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
);
const replacement = '%EF%BF%BD';

/**
 * Writes percent-encoding in the form that RFC 3986 (2.1, 2.3, 6.2.2) prefers: escapes in capitals, unreserved
 * characters unescaped, everything outside `allowed` escaped as UTF-8.
 *
 * A percent sign that begins no escape becomes `%25`, so that decoding never creates a new escape. An unpaired
 * surrogate becomes U+FFFD, as browsers send it. Idempotent; returns the same string when nothing needs a change.
 * @internal
 */
export function normaliseEncoding(text: string, allowed: CharacterSet): string {
  const end = endOfAllowed(text, allowed, 0);
  return end === text.length ? text : encodeFrom(text, allowed, end);
}

/** The index of the first character from `start` that is not in the set. @internal */
export function endOfAllowed(text: string, allowed: CharacterSet, start: number): number {
  for (let index = start; index < text.length; index += 1) {
    if (allowed[text.charCodeAt(index)] !== 1) return index;
  }
  return text.length;
}

function encodeFrom(text: string, allowed: CharacterSet, start: number): string {
  let out = text.slice(0, start);
  for (let index = start; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (allowed[unit] === 1) {
      const end = endOfAllowed(text, allowed, index);
      out += text.slice(index, end);
      index = end - 1;
    } else if (unit === percent) {
      const byte = escapedByte(text, index);
      if (byte >= 0) index += 2;
      out += byte < 0 ? '%25' : unreserved[byte] === 1 ? String.fromCharCode(byte) : escapeOf[byte];
    } else if (unit < 0x80) {
      out += escapeOf[unit];
    } else {
      const codePoint = text.codePointAt(index) ?? unit;
      if (codePoint > 0xffff) index += 1;
      out += codePoint >= 0xd800 && codePoint <= 0xdfff ? replacement : utf8(codePoint);
    }
  }
  return out;
}

/** The byte value of the escape at `index`, or -1 when there is no escape there. */
function escapedByte(text: string, index: number): number {
  const high = hexDigit(text.charCodeAt(index + 1));
  const low = hexDigit(text.charCodeAt(index + 2));
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

function hexDigit(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  const letter = unit | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

function utf8(codePoint: number): string {
  return encodeURIComponent(String.fromCodePoint(codePoint));
}
