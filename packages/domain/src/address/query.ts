import { inQuery } from './characters.js';
import { normaliseEncoding } from './percent-encoding.js';
import { trackingParameters } from './tracking-parameters.data.js';

const exact = new Set(trackingParameters.filter((row) => row.match === 'NAME').map((row) => row.parameter));
const prefixes = trackingParameters.filter((row) => row.match === 'PREFIX').map((row) => row.parameter);

/**
 * Normalises a query: encoding, and without the parameters that only track or hold a session.
 *
 * What remains keeps its order, its repetitions and its empty parts, which servers may give meaning.
 * @internal
 */
export function canonicalQuery(text: string): string {
  if (text === '') return text;
  const encoded = normaliseEncoding(text, inQuery);
  if (!encoded.includes('&')) return isTracking(encoded) ? '' : encoded;
  const parameters = encoded.split('&');
  const kept = parameters.filter((parameter) => !isTracking(parameter));
  return kept.length === parameters.length ? encoded : kept.join('&');
}

function isTracking(parameter: string): boolean {
  const end = parameter.indexOf('=');
  const name = (end < 0 ? parameter : parameter.slice(0, end)).toLowerCase();
  return exact.has(name) || prefixes.some((prefix) => name.startsWith(prefix));
}
