import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { canonicalJson } from '../../../platform/json/canonical-json.js';

/** The last link of a lane at one time. */
export interface HeadOfLane {
  readonly lane: number;
  readonly position: number;
  readonly hash: string;
}

/** The ends of all lanes at one time. Heads are numbered without gaps, so that a missing one shows. */
export interface ChainHead {
  readonly number: number;
  readonly at: string;
  readonly lanes: readonly HeadOfLane[];
}

/** A head as it is kept outside the database: the exact signed text, and its Ed25519 signature in base64. */
export interface SignedHead {
  readonly body: string;
  readonly signature: string;
}

/** Reads the Ed25519 private key that heads are signed with (PEM). Throws a `TypeError` for any other key. */
export function readHeadKey(pem: string): KeyObject {
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== 'ed25519') throw new TypeError('not an Ed25519 key');
  return key;
}

export function signHead(head: ChainHead, key: KeyObject): SignedHead {
  const body = canonicalJson({ ...head, lanes: head.lanes.map((lane) => ({ ...lane })) });
  return { body, signature: sign(null, Buffer.from(body), key).toString('base64') };
}

/** Returns the head if it was signed with this key (a private or a public one), otherwise `null`. */
export function verifiedHead({ body, signature }: SignedHead, key: KeyObject): ChainHead | null {
  const publicKey = key.type === 'public' ? key : createPublicKey(key);
  const isSigned = verify(null, Buffer.from(body), publicKey, Buffer.from(signature, 'base64'));
  return isSigned ? (JSON.parse(body) as ChainHead) : null;
}
