import { randomBytes } from 'node:crypto';
import { normaliseReceipt, receiptFromBytes } from '@meldpunt/domain';
import { keyedHash } from '../../platform/crypto/sealed.js';

/** A receipt and its hash. Only the hash is stored. */
export interface Receipt {
  readonly text: string;
  readonly hash: Buffer;
}

/**
 * Creates a receipt. With an idempotency key it is derived from that key and our key, so a repeated submission gets
 * the same receipt although no receipt is stored. Without one it is random.
 */
export function newReceipt(key: Buffer, idempotencyKey: string | null): Receipt {
  const bytes = idempotencyKey === null ? randomBytes(16) : keyedHash(key, `receipt of ${idempotencyKey}`);
  const text = receiptFromBytes(bytes);
  return { text, hash: receiptHash(key, text) };
}

/** The hash of an entered receipt, or `null` if it is not a valid receipt. */
export function hashOfEnteredReceipt(key: Buffer, typed: string): Buffer | null {
  const text = normaliseReceipt(typed);
  return text === null ? null : receiptHash(key, text);
}

const receiptHash = (key: Buffer, text: string): Buffer => keyedHash(key, `receipt ${text}`);
