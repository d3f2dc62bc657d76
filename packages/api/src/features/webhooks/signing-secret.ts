import { createHmac, randomBytes } from 'node:crypto';
import { open, seal } from '../../platform/crypto/sealed.js';
import type { WebhookEndpoint } from './webhook.entity.js';

const prefix = 'whsec_';
const secretBytes = 32;

/** A fresh secret as its holder is shown it, and as it is stored. */
export function newSecret(key: Buffer): { readonly secret: string; readonly sealed: Buffer } {
  const secret = `${prefix}${randomBytes(secretBytes).toString('base64')}`;
  return { secret, sealed: seal(key, secret) };
}

/** What is signed: the id, the second and the body exactly as they are sent. */
export interface Signed {
  readonly id: string;
  readonly timestamp: string;
  readonly body: string;
}

type Secrets = Pick<WebhookEndpoint, 'secretSealed' | 'previousSecretSealed' | 'previousSecretUntil'>;

/**
 * The signatures of a message (Standard Webhooks, version 1): with the secret, and with the one before it for as long
 * as its holder was given to change it.
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
