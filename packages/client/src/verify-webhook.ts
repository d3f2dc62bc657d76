import { readMessage, type WebhookMessage } from './webhook-message.js';
import { isSigned, readSecret, readSignatures } from './webhook-signature.js';

/**
 * What came in, and what it is checked against.
 *
 * @public
 */
export interface WebhookDelivery {
  /** The headers of the request, as `fetch` or Node gives them. */
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The body exactly as it came: text or bytes, before anything parsed it. */
  readonly body: string | Uint8Array;
  /** The secret of the endpoint; while it is being changed, the new and the old one. */
  readonly secrets: string | readonly string[];
  /** The present instant; the machine's own clock when absent. */
  readonly now?: Date | undefined;
  /** How far the sender's clock may be from yours; 300 seconds when absent. */
  readonly toleranceSeconds?: number | undefined;
  /** Whether you have dealt with an event already. It only asks: remember the id when you have. */
  readonly seen?: ((id: string) => boolean | Promise<boolean>) | undefined;
  /** The highest sequence dealt with so far; without it, the order is not looked at. */
  readonly lastSequence?: number | undefined;
}

/**
 * Why a request is not taken for a message. `DUPLICATE` is genuine and known: answer it as you would a new one, with a
 * status of 200 to 299, or it comes again.
 *
 * @public
 */
export type WebhookRefusal =
  | 'MISSING_HEADER'
  | 'MALFORMED_HEADER'
  | 'UNKNOWN_VERSION'
  | 'WRONG_SIGNATURE'
  | 'STALE'
  | 'FROM_THE_FUTURE'
  | 'MALFORMED_BODY'
  | 'DUPLICATE';

/**
 * Where a message stands after the last one dealt with: the next one, one after others that have not come (yet), or one
 * from before it.
 *
 * @public
 */
export type WebhookOrder =
  | { readonly place: 'NOT_CHECKED' | 'NEXT' | 'EARLIER' }
  | { readonly place: 'AHEAD'; readonly missing: number };

/**
 * A genuine, fresh, new message; or why it is not.
 *
 * @public
 */
export type VerifiedWebhook =
  | {
      readonly ok: true;
      readonly message: WebhookMessage;
      readonly sentAt: Date;
      readonly order: WebhookOrder;
    }
  | { readonly ok: false; readonly code: WebhookRefusal };

const refused = (code: WebhookRefusal): VerifiedWebhook => ({ ok: false, code });

/**
 * Tells whether a request is a message of the hotline, and reads it.
 *
 * Accepts what was signed with one of the secrets, within the tolerance, and was not seen before (Standard Webhooks,
 * signature version 1: HMAC-SHA-256 of `id.timestamp.body`). Reads nothing of the body before the signature is right.
 * Never throws on what a sender sends; throws a `TypeError` on a secret that is none.
 *
 * @public
 */
export async function verifyWebhook(delivery: WebhookDelivery): Promise<VerifiedWebhook> {
  const { headers, body, secrets, now = new Date(), toleranceSeconds = 300, seen, lastSequence } = delivery;
  const keys = await Promise.all([secrets].flat().map(readSecret));
  const [id, timestamp, signature] = ['id', 'timestamp', 'signature'].map((name) =>
    headerOf(headers, `webhook-${name}`),
  );
  if (typeof id !== 'string' || typeof timestamp !== 'string' || typeof signature !== 'string')
    return refused('MISSING_HEADER');
  if (!/^\d{1,12}$/.test(timestamp)) return refused('MALFORMED_HEADER');
  const signatures = readSignatures(signature);
  if (signatures === null) return refused('UNKNOWN_VERSION');
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  if (!(await isSigned({ id, timestamp, body: bytes }, signatures, keys))) return refused('WRONG_SIGNATURE');
  const sentAt = new Date(Number(timestamp) * 1000);
  const age = (now.getTime() - sentAt.getTime()) / 1000;
  if (age > toleranceSeconds) return refused('STALE');
  if (-age > toleranceSeconds) return refused('FROM_THE_FUTURE');
  const message = readMessage(new TextDecoder().decode(bytes));
  if (message === null || message.id !== id) return refused('MALFORMED_BODY');
  if ((await seen?.(id)) === true) return refused('DUPLICATE');
  return { ok: true, message, sentAt, order: orderOf(message.sequence, lastSequence) };
}

function headerOf(headers: WebhookDelivery['headers'], name: string): string | null {
  if (headers instanceof Headers) return headers.get(name);
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return typeof found === 'string' ? found : (found?.[0] ?? null);
}

function orderOf(sequence: number, last: number | undefined): WebhookOrder {
  if (last === undefined) return { place: 'NOT_CHECKED' };
  if (sequence <= last) return { place: 'EARLIER' };
  const missing = sequence - last - 1;
  return missing === 0 ? { place: 'NEXT' } : { place: 'AHEAD', missing };
}
