import type { Address } from '../address.js';
import { decodeBase64, decodeEscapes } from './base64.js';
import { parametersOf } from './parameters.js';

const scheme = /(?:https?|ftp):\/{1,2}(?=[^/])/i;
const whole = /^(?:https?|ftp|ipfs|ipns):\/{1,2}[^/]/i;
const magnet = /^magnet:\?/i;
const base64 = /(?:^|[/=&])((?:aHR0c|SFRUU)[A-Za-z0-9+/_-]{4,8000}={0,2})/;

/**
 * The addresses written in full inside another: after a slash, as a query, in a parameter, escaped or in Base64.
 * @internal
 */
export function embeddedTexts({ canonical, path, query }: Address): readonly string[] {
  const rest = canonical.slice(canonical.indexOf('//') + 2);
  const slash = rest.indexOf('/');
  const afterHost = slash < 0 ? '' : rest.slice(slash + 1);
  const hash = canonical.indexOf('#');
  const fragment = hash < 0 ? '' : canonical.slice(hash + 1);
  const inPath = scheme.exec(path);
  if (inPath !== null) return [afterHost.slice(inPath.index - 1)];
  const escaped = /\/((?:https?|ftp)%3A%2F(?:%2F)?[^/?#]{1,8000})/i.exec(path)?.[1];
  if (escaped !== undefined) return [decodeEscapes(escaped) ?? ''];
  if (whole.test(query)) return [afterHost.slice(afterHost.indexOf('?') + 1)];
  const values = [...parametersOf(query), ...parametersOf(fragment)].map(({ value }) => value);
  const plain = values.flatMap((value) => addressIn(value));
  const encoded = base64.exec(`${path}?${query}`)?.[1];
  const decoded = encoded === undefined ? null : decodeBase64(encoded);
  return decoded !== null && whole.test(decoded) ? [...plain, decoded] : plain;
}

/** A value may be escaped twice. */
function addressIn(value: string): readonly string[] {
  if (whole.test(value) || magnet.test(value)) return [value];
  const again = /^(?:https?|ftp)%3A/i.test(value) ? decodeEscapes(value) : null;
  if (again !== null && whole.test(again)) return [again];
  const nested = /^[!/]*(?:[\w-]{1,40}[=:/])((?:https?|ftp):\/\/.+)$/is.exec(value)?.[1];
  return nested === undefined ? [] : [nested];
}
