import { inQuery } from './characters.js';
import { normaliseEncoding } from './percent-encoding.js';
import { trackingParameters } from './tracking-parameters.data.js';

const exact = new Set(trackingParameters.filter((row) => row.match === 'NAME').map((row) => row.parameter));
const prefixes = trackingParameters.filter((row) => row.match === 'PREFIX').map((row) => row.parameter);

/** The first two characters at an index as one number, ignoring letter case. */
const beginningAt = (text: string, index: number): number =>
  ((text.charCodeAt(index) | 0x20) << 8) | (text.charCodeAt(index + 1) | 0x20);

const beginnings: ReadonlySet<number> = new Set(
  trackingParameters.map(({ parameter }) => beginningAt(parameter, 0)),
);

/**
 * Normalises the encoding of a query and removes the parameters that only track or hold a session.
 *
 * The remaining parameters keep their order, duplicates and empty parts, because servers may give them meaning.
 * @internal
 */
export function canonicalQuery(text: string): string {
  if (text === '') return text;
  const encoded = normaliseEncoding(text, inQuery);
  return mayTrack(encoded) ? withoutTracking(encoded) : encoded;
}

/** Quick check by the first characters of each parameter: false for most queries without a tracking parameter. */
function mayTrack(query: string): boolean {
  let start = 0;
  do {
    if (beginnings.has(beginningAt(query, start))) return true;
    start = query.indexOf('&', start) + 1;
  } while (start > 0);
  return false;
}

/** Scans from separator to separator: splitting and joining takes twice as long. */
function withoutTracking(query: string): string {
  let kept: string | null = null;
  for (let start = 0, end = 0; end < query.length; start = end + 1) {
    const mark = query.indexOf('&', start);
    end = mark < 0 ? query.length : mark;
    const parameter = query.slice(start, end);
    if (!isTracking(parameter)) kept = kept === null ? parameter : `${kept}&${parameter}`;
  }
  return kept ?? '';
}

function isTracking(parameter: string): boolean {
  if (!beginnings.has(beginningAt(parameter, 0))) return false;
  const end = parameter.indexOf('=');
  const name = (end < 0 ? parameter : parameter.slice(0, end)).toLowerCase();
  return prefixes.some((prefix) => name.startsWith(prefix)) || exact.has(name);
}

const fileNames: ReadonlySet<string> = new Set(['filename', 'download', 'name']);

/**
 * Removes the file name under which a gateway would save IPFS content (IPFS, Path Gateway Specification, `filename`).
 * It does not choose content, and may name a victim.
 * @internal
 */
export function withoutFileName(query: string): string {
  if (query === '') return query;
  return query
    .split('&')
    .filter((parameter) => !fileNames.has(parameter.split('=', 1).join('').toLowerCase()))
    .join('&');
}
