import { timingSafeEqual } from 'node:crypto';
import type { Keys } from '../../../platform/context.js';
import { keyedHash } from '../../../platform/crypto/sealed.js';

/** The purpose of a token. A token for one purpose is not valid for another. */
export type TokenPurpose = 'ANSWER' | 'RETURN_PATH';

/**
 * Returns the secret of one round of a notice for one purpose: 256 bits, derived from a key of this system. It is not
 * stored. A message that is sent again after a crash has the same secret.
 */
const secretOf = ({ data }: Keys, purpose: TokenPurpose, noticeId: string, round: number): Buffer =>
  keyedHash(keyedHash(data, `notice token ${purpose}`), `${noticeId} ${round}`);

/** The keyed hash of a token. Only this hash is stored. */
export const tokenHash = ({ receipt }: Keys, purpose: TokenPurpose, token: string): Buffer =>
  keyedHash(keyedHash(receipt, `notice token hash ${purpose}`), token);

/** Compares hashes in constant time. */
export const isSameHash = (first: Buffer, second: Buffer): boolean =>
  first.length === second.length && timingSafeEqual(first, second);

/** The token of the link on which a provider answers: 256 bits as 43 characters. */
export const answerToken = (keys: Keys, noticeId: string, round: number): string =>
  secretOf(keys, 'ANSWER', noticeId, round).toString('base64url');

const answerTokenForm = /^[A-Za-z0-9_-]{43}$/;

/** Returns the text if it has the format of an answer token, otherwise `null`. */
export const readAnswerToken = (text: string): string | null => (answerTokenForm.test(text) ? text : null);

/**
 * Mail systems may change upper and lower case. These tokens therefore have 130 bits in lower-case letters and digits.
 */
const returnTokenLength = 26;
const base32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** The token of the return path of a round. */
export const returnToken = (keys: Keys, noticeId: string, round: number): string =>
  [...secretOf(keys, 'RETURN_PATH', noticeId, round).subarray(0, returnTokenLength)]
    .map((byte) => base32[byte & 31])
    .join('');

const returnAddressForm = /^bounce\+([a-z2-7]{26})@(.+)$/;

export const returnAddress = (token: string, domain: string): string => `bounce+${token}@${domain}`;

/** Returns the token in a return address, or `null` if it is not an address of this hotline. */
export function readReturnAddress(address: string, domain: string): string | null {
  const [, token, at] = returnAddressForm.exec(address.toLowerCase()) ?? [];
  return token !== undefined && at === domain.toLowerCase() ? token : null;
}
