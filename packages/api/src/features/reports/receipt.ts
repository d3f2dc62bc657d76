import { randomBytes } from 'node:crypto';
import { normaliseReceipt, receiptFromBytes } from '@meldpunt/domain';
import { keyedHash } from '../../platform/crypto/sealed.js';

/** A receipt and the only trace of it that is kept. */
export interface Receipt {
  readonly text: string;
  readonly hash: Buffer;
}

/**
 * Makes a receipt. With an idempotency key it follows from that key and ours, so that a repeated submission
 * gets the same receipt although no receipt is stored; without one it is random.
 */
export function newReceipt(key: Buffer, idempotencyKey: string | null): Receipt {
  const bytes = idempotencyKey === null ? randomBytes(16) : keyedHash(key, `receipt of ${idempotencyKey}`);
  const text = receiptFromBytes(bytes);
  return { text, hash: receiptHash(key, text) };
}

/** The stored trace of a receipt as somebody typed it; `null` when it cannot be one. */
export function hashOfTyped(key: Buffer, typed: string): Buffer | null {
  const text = normaliseReceipt(typed);
  return text === null ? null : receiptHash(key, text);
}

const receiptHash = (key: Buffer, text: string): Buffer => keyedHash(key, `receipt ${text}`);
