import type { CompiledRules } from '../law/compiled-rules.js';
import { answersWhere } from './answers-in.js';
import type { OneSidedRow, Undecided } from './coverage.js';
import { type Cube, cubeOf, everything, freed, intersection, remainder, widened } from './cube.js';

/** The questions whose gaps are reported separately: age and medium. */
const toldApart: readonly string[] = ['apparentAge', 'ageGroup', 'medium'];

/** The answers that no row decides, as few and as wide cubes as possible. Cubes may overlap. @internal */
export function undecidedCubes({ criteria, questions }: CompiledRules): readonly Cube[] {
  const whole = everything(questions);
  const rows = criteria.map((row) => cubeOf(row, questions));
  const found: Cube[] = [];
  let left = remainder([whole], rows);
  for (let [next] = left; next !== undefined; [next] = left) {
    const widest = widened(next, whole, rows);
    found.push(widest);
    left = remainder(left, [widest]);
  }
  return found;
}

/** These cubes as conditions on answers. @internal */
export const undecidedAnswers = (rules: CompiledRules, cubes: readonly Cube[]): readonly Undecided[] =>
  cubes.map((cube) => ({
    lawVersion: rules.lawVersion,
    when: answersWhere(cube, everything(rules.questions), rules.questions),
  }));

/** Rows that decide for a group while no row decides for another group that differs only in age or medium. @internal */
export function oneSidedRows(rules: CompiledRules, cubes: readonly Cube[]): readonly OneSidedRow[] {
  const { criteria, questions, lawVersion } = rules;
  const whole = everything(questions);
  const rows = criteria.map((row) => cubeOf(row, questions));
  return cubes.flatMap((cube) =>
    questions.flatMap(({ name }, index) => {
      if (!toldApart.includes(name) || cube[index] === whole[index]) return [];
      return criteria.flatMap(({ criterion }, at) => {
        const common = intersection(freed(cube, index, whole), rows[at] ?? []);
        if (common === null || remainder([common], rows.slice(0, at)).length === 0) return [];
        const answersOn = (of: Cube) =>
          answersWhere(
            whole.map((all, question) => (question === index ? (of[question] ?? all) : all)),
            whole,
            questions,
          )[name] ?? [];
        return [
          {
            lawVersion,
            question: name,
            code: criterion.code,
            decidedFor: answersOn(common),
            undecidedFor: answersOn(cube),
            when: answersWhere(freed(common, index, whole), whole, questions),
          },
        ];
      });
    }),
  );
}
