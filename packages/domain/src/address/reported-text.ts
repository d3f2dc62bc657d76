import { characterSet } from './characters.js';

// Characters that a URL never contains as written: spaces and invisible characters (zero width, direction), angle
// brackets, double quotes.
const edgeInAscii = characterSet('"<>`\u007f');
const edgeBeyondAscii = new Set(
  '\u0085\u00a0\u00ab\u00bb\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b' +
    '\u200c\u200d\u200e\u200f\u201c\u201d\u201e\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u202f\u2039\u203a\u205f' +
    '\u2060\u2066\u2067\u2068\u2069\u3000\ufeff',
);
// Characters that may belong to a URL, so they are removed only when they enclose all of it.
const pairs = new Map([
  [0x27, 0x27], // '…'
  [0x28, 0x29], // (…)
  [0x2018, 0x2019], // ‘…’
]);

/**
 * Removes what surrounds an address in a pasted text: spaces, quotes, angle brackets, enclosing parentheses, the label
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
