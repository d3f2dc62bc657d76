const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bodyLength = 16;
const fullLength = bodyLength + 2;

/** A prime below 32 x 32: every wrong character and every swap of two neighbours changes the remainder. */
const modulus = 1021;

const digits: ReadonlyMap<string, number> = new Map([
  ...[...alphabet].map((character, value) => [character, value] as const),
  ['O', 0],
  ['I', 1],
  ['L', 1],
]);

function withCheck(body: readonly number[]): readonly number[] {
  const check = body.reduce((sum, digit) => (sum * 32 + digit) % modulus, 0);
  return [...body, Math.floor(check / 32), check % 32];
}

const grouped = (values: readonly number[]): string =>
  values.map((value, index) => (index > 0 && index % 4 === 0 ? '-' : '') + (alphabet[value] ?? '')).join('');

/**
 * Turns random bytes into a receipt: 80 bits in Crockford’s base 32 and two check characters, in groups of four, as in
 * `0G4T-8KQ2-ZN7B-05XV-3P`. Uses the first ten bytes.
 *
 * @throws RangeError when there are fewer than ten bytes.
 * @public
 */
export function receiptFromBytes(bytes: Uint8Array): string {
  if (bytes.length < 10) throw new RangeError('A receipt needs at least ten bytes.');
  const body: number[] = [];
  let carried = 0;
  let bits = 0;
  for (const byte of bytes.subarray(0, 10)) {
    carried = carried * 256 + byte;
    for (bits += 8; bits >= 5; bits -= 5) {
      const place = 2 ** (bits - 5);
      body.push(Math.floor(carried / place));
      carried %= place;
    }
  }
  return grouped(withCheck(body));
}

/**
 * Reads a receipt as people type it: any case, with or without separators, O for 0, I and L for 1. Returns it in the
 * form in which it was issued; `null` when it is invalid. Never throws.
 * @public
 */
export function normaliseReceipt(text: unknown): string | null {
  if (typeof text !== 'string' || text.length > 64) return null;
  const values = [...text.replace(/[\s.\-_–—]/gu, '').toUpperCase()].map((character) =>
    digits.get(character),
  );
  if (values.length !== fullLength) return null;
  const known = values.filter((value) => value !== undefined);
  if (known.length !== fullLength) return null;
  const receipt = grouped(known);
  return receipt === grouped(withCheck(known.slice(0, bodyLength))) ? receipt : null;
}
