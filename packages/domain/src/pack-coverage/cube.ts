import type { CompiledQuestion } from '../law/compiled-question.js';

/** A set of complete answers: for each question the possible classes of its answer, as bits. */
export type Cube = readonly number[];

interface Row {
  readonly tests: readonly { readonly index: number; readonly mask: number }[];
}

/** The cube of all answers. @internal */
export const everything = (questions: readonly CompiledQuestion[]): Cube =>
  questions.map(({ classCount }) => 2 ** classCount - 1);

/** The answers that a row matches. @internal */
export function cubeOf({ tests }: Row, questions: readonly CompiledQuestion[]): Cube {
  const cube = [...everything(questions)];
  for (const { index, mask } of tests) cube[index] = (cube[index] ?? 0) & mask;
  return cube;
}

/** Whether two cubes have no answers in common. @internal */
export const isDisjoint = (one: Cube, other: Cube): boolean =>
  one.some((mask, index) => (mask & (other[index] ?? 0)) === 0);

/** The answers that two cubes have in common; `null` when there are none. @internal */
export const intersection = (one: Cube, other: Cube): Cube | null =>
  isDisjoint(one, other) ? null : one.map((mask, index) => mask & (other[index] ?? 0));

/** The answers of a cube that are not in another, as disjoint cubes. */
function without(cube: Cube, taken: Cube): readonly Cube[] {
  if (isDisjoint(cube, taken)) return [cube];
  const parts: Cube[] = [];
  const rest = [...cube];
  for (const [index, mask] of cube.entries()) {
    const left = mask & ~(taken[index] ?? 0);
    if (left !== 0) parts.push(rest.map((each, at) => (at === index ? left : each)));
    rest[index] = mask & (taken[index] ?? 0);
  }
  return parts;
}

/** The answers of some cubes that are not in others, as disjoint cubes. @internal */
export const remainder = (cubes: readonly Cube[], taken: readonly Cube[]): readonly Cube[] =>
  taken.reduce<readonly Cube[]>((left, each) => left.flatMap((cube) => without(cube, each)), cubes);

/** The cube with every answer of one question allowed. @internal */
export const freed = (cube: Cube, index: number, whole: Cube): Cube =>
  cube.map((mask, at) => (at === index ? (whole[at] ?? mask) : mask));

/** The cube extended answer by answer, as long as it stays disjoint from all the others. @internal */
export function widened(cube: Cube, whole: Cube, others: readonly Cube[]): Cube {
  let widest = cube;
  for (const [index, all] of whole.entries())
    for (let bit = 1; bit <= all; bit *= 2) {
      if (((widest[index] ?? 0) & bit) !== 0) continue;
      const wider = widest.map((mask, at) => (at === index ? mask | bit : mask));
      if (others.every((other) => isDisjoint(wider, other))) widest = wider;
    }
  return widest;
}
