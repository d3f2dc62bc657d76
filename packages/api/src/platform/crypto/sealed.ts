import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { decrypt } from './aes-gcm.js';

/** The HMAC-SHA-256 of the text. Only with the key can the same hash be computed again. */
export const keyedHash = (key: Buffer, text: string): Buffer =>
  createHmac('sha256', keyObjectOf(key)).update(text).digest();

/** Importing a key takes longer than a hash with it. */
const keyObjects = new WeakMap<Buffer, KeyObject>();

function keyObjectOf(key: Buffer): KeyObject {
  const known = keyObjects.get(key) ?? createSecretKey(key);
  keyObjects.set(key, known);
  return known;
}

/** Decrypts a value of the format before envelopes, which had one key and no context. */
export const openEarlier = (key: Buffer, sealed: Buffer): unknown =>
  JSON.parse(decrypt(key, sealed, '').toString('utf8'));
