import { timingSafeEqual } from 'node:crypto';
import type { Keys } from '../../../platform/context.js';
import { keyedHash } from '../../../platform/crypto/sealed.js';

/** What a secret in a message is for; one for one purpose opens nothing else. */
export type TokenPurpose = 'ANSWER' | 'RETURN_PATH';

/**
 * The secret of one round of a notice for one purpose: 256 bits, made from a key that never leaves this system. It is
 * not stored: a message that must be sent again after a crash carries the same one.
 */
const secretOf = ({ data }: Keys, purpose: TokenPurpose, noticeId: string, round: number): Buffer =>
  keyedHash(keyedHash(data, `notice token ${purpose}`), `${noticeId} ${round}`);

/** All that is kept of a secret. */
export const tokenHash = ({ receipt }: Keys, purpose: TokenPurpose, token: string): Buffer =>
  keyedHash(keyedHash(receipt, `notice token hash ${purpose}`), token);

/** Compares hashes in a time that tells nothing. */
export const isSameHash = (first: Buffer, second: Buffer): boolean =>
  first.length === second.length && timingSafeEqual(first, second);

/** The token of the link on which a provider answers: 256 bits as 43 characters. */
export const answerToken = (keys: Keys, noticeId: string, round: number): string =>
  secretOf(keys, 'ANSWER', noticeId, round).toString('base64url');

const answerTokenForm = /^[A-Za-z0-9_-]{43}$/;

/** The text when it has the form of an answer's token; `null` for anything else. */
export const readAnswerToken = (text: string): string | null => (answerTokenForm.test(text) ? text : null);

/** Mail may lose the difference of capitals, so that these are 130 bits in letters and digits of one case. */
const returnTokenLength = 26;
const base32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** The token of the address that an undeliverable message comes back to. */
export const returnToken = (keys: Keys, noticeId: string, round: number): string =>
  [...secretOf(keys, 'RETURN_PATH', noticeId, round).subarray(0, returnTokenLength)]
    .map((byte) => base32[byte & 31])
    .join('');

const returnAddressForm = /^bounce\+([a-z2-7]{26})@(.+)$/;

export const returnAddress = (token: string, domain: string): string => `bounce+${token}@${domain}`;

/** The token in the address that a message came back to; `null` when it is none of ours. */
export function readReturnAddress(address: string, domain: string): string | null {
  const [, token, at] = returnAddressForm.exec(address.toLowerCase()) ?? [];
  return token !== undefined && at === domain.toLowerCase() ? token : null;
}
