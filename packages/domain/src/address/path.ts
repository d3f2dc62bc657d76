import { inPath } from './characters.js';
import { normaliseEncoding } from './percent-encoding.js';

/**
 * Normalises the path of a web address; an empty path becomes `/`.
 *
 * Backslashes become slashes, as in browsers (URL Standard, special schemes). Session ids of the form `;jsessionid=…`
 * are removed. Dot segments are resolved, also escaped ones (RFC 3986, 5.2.4 and 6.2.2.3). Letter case, empty segments,
 * a trailing slash and index documents are kept, because servers give them meaning.
 * @internal
 */
export function canonicalPath(text: string): string {
  if (text === '') return '/';
  if (endOfPlainPath(text, 0) === text.length) return text;
  const slashed = text.includes('\\') ? text.replaceAll('\\', '/') : text;
  const encoded = normaliseEncoding(slashed, inPath);
  return resolveDotSegments(encoded.includes(';') ? encoded.replace(sessionInPath, '') : encoded);
}

/** The index of the first character from `start` that may need normalisation in a path. @internal */
export function endOfPlainPath(text: string, start: number): number {
  let previous = 0;
  for (let index = start; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (inPath[unit] !== 1 || unit === semicolon || (unit === dot && previous === slash)) return index;
    previous = unit;
  }
  return text.length;
}

const semicolon = 0x3b;
const dot = 0x2e;
const slash = 0x2f;
const sessionInPath = /;jsessionid=[^;/]*/gi;

function resolveDotSegments(path: string): string {
  if (!path.includes('/.')) return path;
  const segments = path.slice(1).split('/');
  const resolved: string[] = [];
  for (const segment of segments) {
    if (segment === '..') resolved.pop();
    else if (segment !== '.') resolved.push(segment);
  }
  const last = segments.at(-1);
  if (last === '.' || last === '..') resolved.push('');
  return `/${resolved.join('/')}`;
}
