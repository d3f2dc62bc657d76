import { answersOf, type CompiledQuestion } from '../law/compiled-question.js';
import type { QuestionName } from '../law/question.js';
import type { Cube } from './cube.js';

/** Stands for "none of the answers", where the truth may be none of them. @public */
export const notApplicable = 'NOT_APPLICABLE';

/** The answers that a part of a report is about: those admitted to each question named. @public */
export type AnswersWhere = Readonly<Partial<Record<QuestionName, readonly unknown[]>>>;

const digitsOf = ({ classOf }: CompiledQuestion): readonly number[] => classOf.map((_, index) => index + 1);

/** The answers to a question whose class is among those of a mask; several at once only where none stands alone. */
function answersIn(question: CompiledQuestion, mask: number): readonly unknown[] {
  const isIn = (classNumber: number | null) => classNumber !== null && (mask & (1 << classNumber)) !== 0;
  const admitted = digitsOf(question).filter((digit) => isIn(question.classOf[digit - 1] ?? null));
  const given = admitted.map((digit) => answersOf(question, digit));
  const alone = given.filter(({ length }) => length === 1).flat();
  const together = given.filter(({ length }) => length > 1).map((answers) => answers.join('+'));
  const answers = alone.length > 0 ? [...new Set(alone)] : together.slice(0, 1);
  return isIn(question.noneClass) ? [...answers, notApplicable] : answers;
}

/** The answers of a cube, without the questions that it leaves open. @internal */
export const answersWhere = (cube: Cube, whole: Cube, questions: readonly CompiledQuestion[]): AnswersWhere =>
  Object.fromEntries(
    questions.flatMap((question, index) => {
      const mask = cube[index] ?? 0;
      return mask === whole[index] ? [] : [[question.name, answersIn(question, mask)] as const];
    }),
  );
