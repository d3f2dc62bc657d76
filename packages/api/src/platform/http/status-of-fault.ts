import { isConnectionLost } from '../connection-lost.js';
import { KeyServiceError } from '../crypto/transit-client.js';
import { KeysUnavailableError } from '../auth/keys-unavailable-error.js';

/** PostgreSQL error classes of an unavailable server: connection, missing database, resources, shutdown. */
const unusable = /^(?:08|3D|53|57P)/;

/** Error codes of Node for a service that cannot be reached. */
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
 * The HTTP status of a fault: 503 if the API cannot reach something that it needs, so that a caller or load balancer may
 * retry; otherwise 500.
 */
export function statusOfFault(error: unknown): 500 | 503 {
  if (error instanceof KeysUnavailableError || error instanceof KeyServiceError || isConnectionLost(error))
    return 503;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return unusable.test(code) || unreached.has(code) ? 503 : 500;
}
