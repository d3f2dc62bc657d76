/** Pseudo-random numbers from a seed: an equal seed gives an equal demo. Only the demo data uses it. */
export interface Random {
  /** A number from 0 to 1, without 1. */
  readonly fraction: () => number;
  /** An integer between two numbers, both included. */
  readonly whole: (least: number, most: number) => number;
  readonly pick: <Value>(values: readonly [Value, ...Value[]]) => Value;
  readonly uuid: () => string;
}

/** A generator for a seed (mulberry32: small, and sufficient for demo data). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number): number => least + Math.floor(fraction() * (most - least + 1));
  const digits = (count: number): string =>
    Array.from({ length: count }, () => whole(0, 15).toString(16)).join('');
  return {
    fraction,
    whole,
    pick: (values) => values[whole(0, values.length - 1)] ?? values[0],
    uuid: () =>
      `${digits(8)}-${digits(4)}-4${digits(3)}-${whole(8, 11).toString(16)}${digits(3)}-${digits(12)}`,
  };
}
