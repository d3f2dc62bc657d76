import { saysConnectionLost } from '../lost-connection.js';
import { KeysUnavailable } from '../auth/keys-unavailable.js';

/** PostgreSQL error classes of a server that cannot be used now: connection, missing database, resources, shutting down. */
const unusable = /^(?:08|3D|53|57P)/;

/** Node's codes of a service that was not reached. */
const unreached: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

/**
 * The HTTP status of a fault that ended a request: 503 where something that the API needs cannot be reached now, so
 * that a caller or load balancer may try again; otherwise 500.
 */
export function statusOfFault(error: unknown): 500 | 503 {
  if (error instanceof KeysUnavailable || saysConnectionLost(error)) return 503;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return unusable.test(code) || unreached.has(code) ? 503 : 500;
}
