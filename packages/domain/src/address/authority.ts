import { err, ok, type Result } from '../result.js';
import type { AddressRefusalCode } from './address.js';
import { parseHost, type Host } from './hostname.js';

/** The host of an address and its port as written; the port is `null` when absent. @internal */
export interface Authority {
  readonly host: Host;
  readonly port: number | null;
  /** Whether the address has a user name, and perhaps a password. They are not kept. */
  readonly hasUserinfo: boolean;
  /** The host as written. */
  readonly written: string;
}

/** Reads the part between the slashes and the path (RFC 3986, 3.2) and drops its credentials. @internal */
export function parseAuthority(text: string): Result<Authority, AddressRefusalCode> {
  const at = text.lastIndexOf('@');
  const hostAndPort = text.slice(at + 1);
  const colon = portColon(hostAndPort);
  if (colon >= 0 && hostAndPort.includes(':', colon + 1)) return err('INVALID_HOST');
  const written = colon < 0 ? hostAndPort : hostAndPort.slice(0, colon);
  const host = parseHost(written);
  if (!host.ok) return host;
  const port = colon < 0 ? null : parsePort(hostAndPort.slice(colon + 1));
  if (port === 'INVALID_PORT') return err(port);
  return ok({ host: host.value, port, hasUserinfo: at >= 0, written });
}

function portColon(text: string): number {
  return text.startsWith('[') ? text.indexOf(':', text.indexOf(']') + 1 || text.length) : text.indexOf(':');
}

function parsePort(digits: string): number | null | 'INVALID_PORT' {
  if (digits === '') return null;
  const port = /^[0-9]+$/.test(digits) ? Number(digits) : 0;
  return port >= 1 && port <= 65535 ? port : 'INVALID_PORT';
}
