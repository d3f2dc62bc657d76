import { createRequire } from 'node:module';
import { graphemesOf } from './direction.js';

/** What is used of `linebreak`, the Unicode line breaking algorithm (UAX 14); it brings no types. */
type LineBreaker = new (text: string) => { readonly nextBreak: () => { readonly position: number } | null };

const Breaker = createRequire(import.meta.url)('linebreak') as LineBreaker;

/** Where a line may end, by the rules of its script: positions behind the last character of each part. */
export function breaksIn(text: string): readonly number[] {
  const breaker = new Breaker(text);
  const positions: number[] = [];
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak())
    positions.push(next.position);
  return positions;
}

/** Where a text may be parted if it must: behind each letter with its marks. */
export function letterEndsIn(text: string): readonly number[] {
  let end = 0;
  return graphemesOf(text).map((letter) => (end += letter.length));
}
