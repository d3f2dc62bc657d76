/** 32 random bytes have fewer than 18 different values less than once in 10^8 keys. */
const minDifferentBytes = 18;

/**
 * Returns why bytes cannot be a random key, or `null`. It recognises repeated, counted and typed values. It cannot
 * prove that a key is random.
 */
export function weaknessOf(bytes: Buffer): string | null {
  if (new Set(bytes).size < minDifferentBytes) return 'is too regular for a random key';
  const steps = new Set(bytes.subarray(1).map((byte, at) => (byte - (bytes[at] ?? 0)) & 255));
  if (steps.size < minDifferentBytes / 2) return 'is too regular for a random key';
  return bytes.every((byte) => byte >= 0x20 && byte < 0x7f) ? 'is a text, not random bytes' : null;
}
