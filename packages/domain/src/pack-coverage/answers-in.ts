import { answersOf, type CompiledQuestion } from '../law/compiled-question.js';
import type { QuestionName } from '../law/question.js';
import type { Cube } from './cube.js';

/** Represents “none of the answers”, for questions where none of them may be true. @internal */
export const notApplicable = 'NOT_APPLICABLE';

/** The answers that a part of the report is about: the accepted answers of each question in it. @public */
export type AnswersWhere = Readonly<Partial<Record<QuestionName, readonly unknown[]>>>;

const digitsOf = ({ classOf }: CompiledQuestion): readonly number[] => classOf.map((_, index) => index + 1);

/**
 * The answers to a question whose class is in the mask. Combined answers are returned only when no single answer is in
 * the mask.
 */
function answersIn(question: CompiledQuestion, mask: number): readonly unknown[] {
  const isIn = (classNumber: number | null) => classNumber !== null && (mask & (1 << classNumber)) !== 0;
  const admitted = digitsOf(question).filter((digit) => isIn(question.classOf[digit - 1] ?? null));
  const given = admitted.map((digit) => answersOf(question, digit));
  const alone = given.filter(({ length }) => length === 1).flat();
  const together = given.filter(({ length }) => length > 1).map((answers) => answers.join('+'));
  const answers = alone.length > 0 ? [...new Set(alone)] : together.slice(0, 1);
  return isIn(question.noneClass) ? [...answers, notApplicable] : answers;
}

/** The answers of a cube, without the questions for which every answer is possible. @internal */
export const answersWhere = (cube: Cube, whole: Cube, questions: readonly CompiledQuestion[]): AnswersWhere =>
  Object.fromEntries(
    questions.flatMap((question, index) => {
      const mask = cube[index] ?? 0;
      return mask === whole[index] ? [] : [[question.name, answersIn(question, mask)] as const];
    }),
  );
