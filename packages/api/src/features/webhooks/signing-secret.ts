import { createHmac, randomBytes } from 'node:crypto';
import type { ActingContext } from '../../platform/work-context.js';
import { openText, rowSealer, type RowSealer } from '../sealing/index.js';
import type { WebhookEndpoint } from './webhook.entity.js';

const prefix = 'whsec_';
const secretBytes = 32;
const table = 'webhook_endpoint';

/** A new secret: as shown to its owner, and sealed for storage. `store` stores its data key. */
export async function newSecret(
  context: Pick<ActingContext, 'keys' | 'newId'>,
  endpointId: string,
): Promise<{ readonly secret: string; readonly sealed: Buffer; readonly store: RowSealer['store'] }> {
  const secret = `${prefix}${randomBytes(secretBytes).toString('base64')}`;
  const { seal, store } = await rowSealer(context, 'WEBHOOK_SECRET', table, endpointId);
  return { secret, sealed: seal('secret', secret), store };
}

/** The signed values: the id, the timestamp in seconds and the body, exactly as sent. */
export interface Signed {
  readonly id: string;
  readonly timestamp: string;
  readonly body: string;
}

type Secrets = Pick<WebhookEndpoint, 'id' | 'secretSealed' | 'previousSecretSealed' | 'previousSecretUntil'>;

/**
 * The signatures of a message (Standard Webhooks, version 1): with the current secret, and with the previous one
 * during its overlap period.
 */
export async function signaturesOf(
  { id, timestamp, body }: Signed,
  secrets: Secrets,
  context: Pick<ActingContext, 'keys' | 'loaders' | 'clock'>,
): Promise<string> {
  const { secretSealed: current, previousSecretSealed: previous, previousSecretUntil: until } = secrets;
  const overlaps = until !== null && context.clock() < until;
  const place = { purpose: 'WEBHOOK_SECRET', table, row: secrets.id, field: 'secret' } as const;
  const texts = await Promise.all(
    [current, overlaps ? previous : null].map((sealed) => openText(context, place, sealed)),
  );
  return texts
    .filter((text) => text !== null)
    .map((text) => Buffer.from(text.slice(prefix.length), 'base64'))
    .map((bytes) => createHmac('sha256', bytes).update(`${id}.${timestamp}.${body}`).digest('base64'))
    .map((signature) => `v1,${signature}`)
    .join(' ');
}
