import { err, ok, type Result } from '../result.js';
import type { AddressRefusalCode, HostKind } from './address.js';
import { inHostname } from './characters.js';
import { toAsciiHost } from './idna/to-ascii.js';
import { formatIpv4, isLocalIpv4, parseIpv4 } from './ipv4.js';
import { formatIpv6, isLocalIpv6, mappedIpv4, parseIpv6 } from './ipv6.js';
import { isI2pName, isOnionName } from './overlay-name.js';
import { localDomains, localTopLevels } from './special-use.data.js';

/** A normalised host: `hostname` in lower-case ASCII, IPv6 without brackets. @internal */
export interface Host {
  readonly hostname: string;
  readonly hostKind: Exclude<HostKind, 'NONE'>;
}

type HostResult = Result<Host, AddressRefusalCode>;

/**
 * Reads the host part of a web address: a name, an IPv4 address in any spelling, or an IPv6 address in brackets.
 * @internal
 */
export function parseHost(text: string): HostResult {
  if (text === '') return err('NO_HOST');
  if (text.startsWith('[')) return parseBracketed(text.toLowerCase());
  const name = isPlain(text) && !text.includes('xn--') ? text : toAscii(text);
  if (name === null) return err('INVALID_HOST');
  return parseName(name.endsWith('.') ? name.slice(0, -1) : name);
}

function parseBracketed(text: string): HostResult {
  const groups = text.endsWith(']') ? parseIpv6(text.slice(1, -1)) : null;
  if (groups === null) return err('INVALID_HOST');
  if (isLocalIpv6(groups)) return err('LOCAL_HOST');
  const mapped = mappedIpv4(groups);
  if (mapped !== null) return ok({ hostname: formatIpv4(mapped), hostKind: 'IPV4' });
  return ok({ hostname: formatIpv6(groups), hostKind: 'IPV6' });
}

function parseName(name: string): HostResult {
  const lastDot = name.lastIndexOf('.');
  const topLevel = name.slice(lastDot + 1);
  if (!hasValidLabels(name)) return err('INVALID_HOST');
  if (isNumeric(topLevel)) return parseDotted(name);
  if (lastDot < 0 || localTopLevels.has(topLevel)) return err('LOCAL_HOST');
  if (topLevel === 'arpa' && isLocalDomain(name)) return err('LOCAL_HOST');
  const labels = name.slice(0, lastDot);
  if (topLevel === 'onion') {
    return isOnionName(labels) ? ok({ hostname: name, hostKind: 'ONION' }) : err('INVALID_ONION');
  }
  if (topLevel === 'i2p') {
    return isI2pName(labels) ? ok({ hostname: name, hostKind: 'I2P' }) : err('INVALID_HOST');
  }
  return ok({ hostname: name, hostKind: 'NAME' });
}

function parseDotted(name: string): HostResult {
  const address = parseIpv4(name);
  if (address === null) return err('INVALID_HOST');
  return isLocalIpv4(address) ? err('LOCAL_HOST') : ok({ hostname: formatIpv4(address), hostKind: 'IPV4' });
}

/** Tells whether a last label makes the whole name an IPv4 address (URL Standard, “ends in a number”). */
function isNumeric(label: string): boolean {
  const first = label.charCodeAt(0);
  return first >= 0x30 && first <= 0x39 && /^(?:[0-9]+|0x[0-9a-f]*)$/.test(label);
}

function isLocalDomain(name: string): boolean {
  return localDomains.some((domain) => name === domain || name.endsWith(`.${domain}`));
}

/** RFC 1035, 2.3.4: labels of 1 to 63 characters, 253 in all. Hyphens and underscores are allowed at any position. */
function hasValidLabels(name: string): boolean {
  if (name.length > 253) return false;
  let start = 0;
  for (let index = 0; index <= name.length; index += 1) {
    if (index < name.length && name.charCodeAt(index) !== 0x2e) continue;
    if (index === start || index - start > 63) return false;
    start = index + 1;
  }
  return true;
}

function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (inHostname[text.charCodeAt(index)] !== 1) return false;
  }
  return true;
}

const maxUnicodeHostLength = 1024;

/** Converts a host name to lower-case ASCII: decodes escapes, writes international names in Punycode. */
function toAscii(text: string): string | null {
  if (text.length > maxUnicodeHostLength) return null;
  const decoded = text.includes('%') ? decodeEscapes(text) : text;
  const ascii = decoded === null ? null : toAsciiHost(decoded);
  return ascii === null || ascii === '' || !isPlain(ascii) ? null : ascii;
}

function decodeEscapes(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
