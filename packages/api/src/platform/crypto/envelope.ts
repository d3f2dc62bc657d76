import { decrypt, encrypt } from './aes-gcm.js';
import type { KeyPurpose } from './envelope-keys.port.js';

/** The field of a row that a value belongs to. The value cannot be opened in another place. */
export interface SealedPlace {
  readonly purpose: KeyPurpose;
  readonly table: string;
  readonly row: string;
  readonly field: string;
}

export interface DataKey {
  readonly id: string;
  readonly secret: Buffer;
}

/** First bytes of an envelope, with the version of its format. The id of the data key follows. */
const magic = Buffer.from('MPE1', 'latin1');
const idBytes = 16;
const headBytes = magic.length + idBytes;

const contextOf = (keyId: string, { purpose, table, row, field }: SealedPlace): string =>
  JSON.stringify(['MPE1', keyId, purpose, table, row, field]);

/** Encrypts a JSON value for one place. */
export const sealWith = ({ id, secret }: DataKey, place: SealedPlace, value: unknown): Buffer =>
  Buffer.concat([
    magic,
    Buffer.from(id.replaceAll('-', ''), 'hex'),
    encrypt(secret, Buffer.from(JSON.stringify(value), 'utf8'), contextOf(id, place)),
  ]);

/** Decrypts a value. Throws if it belongs to another place or was changed. */
export const openWith = ({ id, secret }: DataKey, place: SealedPlace, sealed: Buffer): unknown =>
  JSON.parse(decrypt(secret, sealed.subarray(headBytes), contextOf(id, place)).toString('utf8'));

/** Returns the id of the data key of an envelope, or `null` for a value of the format before envelopes. */
export function dataKeyIdOf(sealed: Buffer): string | null {
  if (sealed.length < headBytes || !sealed.subarray(0, magic.length).equals(magic)) return null;
  const hex = sealed.subarray(magic.length, headBytes).toString('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
