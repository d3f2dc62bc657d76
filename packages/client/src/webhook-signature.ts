/** The signed parts: the id, the time stamp and the body exactly as they were sent. */
export interface SignedParts {
  readonly id: string;
  readonly timestamp: string;
  readonly body: Uint8Array;
}

/** Max number of signatures that are checked per message; during a rotation the sender sends two. */
const signaturesRead = 8;

/** Returns the signatures of version 1 in a header; `null` if there are none. */
export function readSignatures(header: string): readonly Uint8Array<ArrayBuffer>[] | null {
  const versioned = header.split(' ').filter((entry) => entry.startsWith('v1,'));
  if (versioned.length === 0) return null;
  return versioned.slice(0, signaturesRead).flatMap((entry) => fromBase64(entry.slice(3)) ?? []);
}

/** Reads the key from a secret: `whsec_` and 24 to 64 bytes in base64. Throws for anything else. */
export function readSecret(secret: string): Promise<CryptoKey> {
  const bytes = secret.startsWith('whsec_') ? fromBase64(secret.slice(6)) : null;
  if (bytes === null || bytes.length < 24 || bytes.length > 64)
    throw new TypeError('a webhook secret is `whsec_` followed by 24 to 64 bytes in base64');
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
}

/**
 * Whether one of the signatures was created with one of the keys. Comparisons take constant time, and every pair is
 * compared, so that the duration does not show which pair matched.
 */
export async function isSigned(
  { id, timestamp, body }: SignedParts,
  signatures: readonly Uint8Array<ArrayBuffer>[],
  keys: readonly CryptoKey[],
): Promise<boolean> {
  const head = new TextEncoder().encode(`${id}.${timestamp}.`);
  const signed = new Uint8Array(head.length + body.length);
  signed.set(head);
  signed.set(body, head.length);
  const pairs = keys.flatMap((key) => signatures.map((signature) => ({ key, signature })));
  const fits = await Promise.all(
    pairs.map(({ key, signature }) => crypto.subtle.verify('HMAC', key, signature, signed)),
  );
  return fits.includes(true);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
