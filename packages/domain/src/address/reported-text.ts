import type { AddressRefusalCode } from './address.js';
import { characterSet } from './characters.js';

// Never part of a URL as written: spaces and invisible marks (zero width, direction), angle brackets, double quotes.
const edgeInAscii = characterSet('"<>`\u007f');
const edgeBeyondAscii = new Set(
  '\u0085\u00a0\u00ab\u00bb\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b' +
    '\u200c\u200d\u200e\u200f\u201c\u201d\u201e\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u202f\u2039\u203a\u205f' +
    '\u2060\u2066\u2067\u2068\u2069\u3000\ufeff',
);
// May be part of a URL, so go only when they enclose all of it.
const pairs = new Map([
  [0x27, 0x27], // '…'
  [0x28, 0x29], // (…)
  [0x2018, 0x2019], // ‘…’
]);

/**
 * Takes away what a paste leaves around an address: spaces, quotes, angle brackets, enclosing parentheses, the label
 * `URL:` (RFC 3986, appendix C).
 * @internal
 */
export function trimReported(text: string): string {
  let start = 0;
  let end = text.length;
  for (;;) {
    while (start < end && isEdge(text, start)) start += 1;
    while (start < end && isEdge(text, end - 1)) end -= 1;
    if (end - start > 1 && pairs.get(text.charCodeAt(start)) === text.charCodeAt(end - 1)) {
      start += 1;
      end -= 1;
    } else if (hasLabel(text, start)) {
      start += label.length;
    } else {
      return text.slice(start, end);
    }
  }
}

const label = 'url:';

function hasLabel(text: string, start: number): boolean {
  const first = text.charCodeAt(start) | 0x20;
  return first === 0x75 && text.slice(start, start + label.length).toLowerCase() === label;
}

function isEdge(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit < 0x80 ? unit <= 0x20 || edgeInAscii[unit] === 1 : edgeBeyondAscii.has(text.charAt(index));
}

/**
 * Finds what makes a text more, or less, than one address: a line break, another control character, a second address
 * after a space. `null` when there is nothing of the kind.
 *
 * Browsers drop inner line breaks silently; here nobody guesses whether one address was broken or two were pasted.
 * @internal
 */
export function flawIn(text: string): AddressRefusalCode | null {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit > 0x20 && unit < 0x7f) continue;
    if (isLineBreak(unit)) return 'LINE_BREAK';
    if (unit < 0x20 || (unit >= 0x7f && unit < 0xa0)) return 'NOT_AN_ADDRESS';
    if (unit === 0x20 && startsAddress(text, index + 1)) return 'SEVERAL_ADDRESSES';
  }
  return null;
}

function isLineBreak(unit: number): boolean {
  return (unit >= 0x0a && unit <= 0x0d) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

function startsAddress(text: string, index: number): boolean {
  return /^h(?:tt|xx)ps?:\/\//i.test(text.slice(index, index + 8));
}
