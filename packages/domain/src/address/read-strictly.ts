import { err, type Result } from '../result.js';
import type { AddressRefusalCode } from './address.js';
import { parseIpfs, parseMagnet } from './content-link.js';
import { splitScheme } from './scheme.js';
import { isWebScheme, parseBareAddress, parseWebAddress, type ReadAddress } from './web-address.js';

/** Reads a text that is exactly one address and is not defanged. @internal */
export function readStrictly(text: string): Result<ReadAddress, AddressRefusalCode> {
  const { scheme, end } = splitScheme(text);
  if (scheme === null) return parseBareAddress(text);
  if (isWebScheme(scheme)) return parseWebAddress(scheme, text, end);
  if (scheme === 'magnet') return parseMagnet(text.slice(end));
  if (scheme === 'ipfs' || scheme === 'ipns') return parseIpfs(scheme, text.slice(end));
  return err('UNSUPPORTED_SCHEME');
}
