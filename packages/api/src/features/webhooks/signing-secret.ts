import { createHmac, randomBytes } from 'node:crypto';
import { open, seal } from '../../platform/crypto/sealed.js';
import type { WebhookEndpoint } from './webhook.entity.js';

const prefix = 'whsec_';
const secretBytes = 32;

/** A new secret: as shown to its owner, and encrypted for storage. */
export function newSecret(key: Buffer): { readonly secret: string; readonly sealed: Buffer } {
  const secret = `${prefix}${randomBytes(secretBytes).toString('base64')}`;
  return { secret, sealed: seal(key, secret) };
}

/** The signed values: the id, the timestamp in seconds and the body, exactly as sent. */
export interface Signed {
  readonly id: string;
  readonly timestamp: string;
  readonly body: string;
}

type Secrets = Pick<WebhookEndpoint, 'secretSealed' | 'previousSecretSealed' | 'previousSecretUntil'>;

/**
 * The signatures of a message (Standard Webhooks, version 1): with the current secret, and with the previous one
 * during its overlap period.
 */
export function signaturesOf(
  { id, timestamp, body }: Signed,
  secrets: Secrets,
  key: Buffer,
  now: Date,
): string {
  const { secretSealed: current, previousSecretSealed: previous, previousSecretUntil: until } = secrets;
  const overlaps = until !== null && now < until;
  return [current, overlaps ? previous : null]
    .filter((sealed) => sealed !== null)
    .map((sealed) => Buffer.from(String(open(key, sealed)).slice(prefix.length), 'base64'))
    .map((bytes) => createHmac('sha256', bytes).update(`${id}.${timestamp}.${body}`).digest('base64'))
    .map((signature) => `v1,${signature}`)
    .join(' ');
}
