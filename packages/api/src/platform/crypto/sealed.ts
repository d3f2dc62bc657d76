import { createHmac } from 'node:crypto';
import { decrypt } from './aes-gcm.js';

/** The HMAC-SHA-256 of the text. Only with the key can the same hash be computed again. */
export const keyedHash = (key: Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();

/** Decrypts a value of the format before envelopes, which had one key and no context. */
export const openEarlier = (key: Buffer, sealed: Buffer): unknown =>
  JSON.parse(decrypt(key, sealed, '').toString('utf8'));
