import { createRequire } from 'node:module';
import { graphemesOf } from './direction.js';

/** The parts used of `linebreak`, the Unicode line breaking algorithm (UAX 14). It has no types. */
type LineBreaker = new (text: string) => { readonly nextBreak: () => { readonly position: number } | null };

const Breaker = createRequire(import.meta.url)('linebreak') as LineBreaker;

/** The possible line breaks by the rules of the script: the positions after the last character of each part. */
export function breaksIn(text: string): readonly number[] {
  const breaker = new Breaker(text);
  const positions: number[] = [];
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak())
    positions.push(next.position);
  return positions;
}

/** The possible breaks between letters. Marks stay with their letters. */
export function letterEndsIn(text: string): readonly number[] {
  let end = 0;
  return graphemesOf(text).map((letter) => (end += letter.length));
}
