/** What a sender signs: the id, the instant and the body exactly as they were sent. */
export interface SignedParts {
  readonly id: string;
  readonly timestamp: string;
  readonly body: Uint8Array;
}

/** How many signatures of one message are looked at: a sender that changes its secret sends two. */
const signaturesRead = 8;

/** The signatures of version 1 in a header; `null` when the header has none. */
export function readSignatures(header: string): readonly Uint8Array<ArrayBuffer>[] | null {
  const versioned = header.split(' ').filter((entry) => entry.startsWith('v1,'));
  if (versioned.length === 0) return null;
  return versioned.slice(0, signaturesRead).flatMap((entry) => fromBase64(entry.slice(3)) ?? []);
}

/** The key behind a secret as it was shown: `whsec_` and 24 to 64 bytes in base64. Throws on anything else. */
export function readSecret(secret: string): Promise<CryptoKey> {
  const bytes = secret.startsWith('whsec_') ? fromBase64(secret.slice(6)) : null;
  if (bytes === null || bytes.length < 24 || bytes.length > 64)
    throw new TypeError('a webhook secret is `whsec_` followed by 24 to 64 bytes in base64');
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
}

/**
 * Whether one of the signatures was made with one of the keys. The platform compares them in constant time, and every
 * pair is compared, so that the time taken tells nothing of which one fitted.
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
