import { readMessage, type WebhookMessage } from './webhook-message.js';
import { isSigned, readSecret, readSignatures } from './webhook-signature.js';

/**
 * A received request, and the values to check it with.
 *
 * @public
 */
export interface WebhookDelivery {
  /** The headers of the request, as `fetch` or Node provides them. */
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The body exactly as received: text or bytes, before parsing. */
  readonly body: string | Uint8Array;
  /** The secret of the endpoint; during a rotation, the new and the old one. */
  readonly secrets: string | readonly string[];
  /** The current time; default the clock of the machine. */
  readonly now?: Date | undefined;
  /** Max difference between the sender's clock and yours, in seconds; default 300. */
  readonly toleranceSeconds?: number | undefined;
  /** Returns whether you have processed an event already. You must store the id yourself after processing. */
  readonly seen?: ((id: string) => boolean | Promise<boolean>) | undefined;
  /** The highest sequence processed so far; without it, the order is not checked. */
  readonly lastSequence?: number | undefined;
}

/**
 * Why a request is refused. `DUPLICATE` is a genuine message that you have processed already: respond to it as to a new
 * one, with a status of 200 to 299. Otherwise it is sent again.
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
 * The position of a message after the last processed one: the next one, a later one while others are missing, or an
 * earlier one.
 *
 * @public
 */
export type WebhookOrder =
  | { readonly place: 'NOT_CHECKED' | 'NEXT' | 'EARLIER' }
  | { readonly place: 'AHEAD'; readonly missing: number };

/**
 * A genuine, recent and new message, or the reason for its refusal.
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
 * Verifies that a request is a message of the hotline, and reads it.
 *
 * Accepts a message that was signed with one of the secrets, is within the tolerance, and was not seen before (Standard
 * Webhooks, signature version 1: HMAC-SHA-256 of `id.timestamp.body`). It does not parse the body before the signature is
 * verified. Never throws because of a request; throws a `TypeError` for an invalid secret.
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
