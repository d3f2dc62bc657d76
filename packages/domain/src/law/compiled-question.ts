import type { Condition } from './criterion.js';
import type { PackQuestion } from './pack-question.js';
import {
  answersTo,
  mayNotApply,
  type Question,
  type QuestionName,
  questions,
  severalAtOnce,
} from './question.js';

/** A question of a decision table: one of every hotline, or one that the pack adds. */
export interface AskedQuestion {
  readonly name: QuestionName;
  /** Whether findings store its answer under `more`. */
  readonly isOfPack: boolean;
  readonly answers: readonly unknown[];
  readonly mayNotApply: boolean;
  readonly severalAtOnce: boolean;
}

/** A question in compiled form. Digits number the possible answers; 0 is “not answered”. */
export interface CompiledQuestion extends AskedQuestion {
  /** The number of digits; 1 when neither a condition nor a reason depends on the question. */
  readonly radix: number;
  /** The weight of its digit in the key of a set of findings. */
  readonly stride: number;
  /** Answers that every condition treats alike share a class: `classOf[digit - 1]`. */
  readonly classOf: readonly number[];
  readonly classCount: number;
  /** The class of “none of the answers”; `null` when one of the answers must be true. */
  readonly noneClass: number | null;
}

/** The fields of a row that determine which answers must be distinguished. */
export interface QuestioningRow {
  readonly when: Condition;
  readonly cites?: readonly Question[];
}

const ofEveryHotline: readonly AskedQuestion[] = questions.map((name) => ({
  name,
  isOfPack: false,
  answers: answersTo[name],
  mayNotApply: mayNotApply.has(name),
  severalAtOnce: severalAtOnce.has(name),
}));

const ofThePack = ({ name, answers, mayNotApply: mayBeNone }: PackQuestion): AskedQuestion => ({
  name,
  isOfPack: true,
  answers: answers.map(({ code }) => code),
  mayNotApply: mayBeNone === true,
  severalAtOnce: false,
});

/** Every question in order: first those of every hotline, then those of the pack. @internal */
export const askedQuestions = (added: readonly PackQuestion[]): readonly AskedQuestion[] => [
  ...ofEveryHotline,
  ...added.map(ofThePack),
];

/** The answers to a question that a condition accepts; `null` when it does not contain the question. @internal */
export function admittedBy(
  when: Condition,
  { name, isOfPack }: Pick<AskedQuestion, 'name' | 'isOfPack'>,
): readonly unknown[] | null {
  const named: Readonly<Record<string, unknown>> = (isOfPack ? when.more : when) ?? {};
  const admitted = Object.hasOwn(named, name) ? named[name] : null;
  return Array.isArray(admitted) ? admitted : null;
}

/** In a question with several simultaneous answers, the first answer is “none of them” and excludes the others. */
const none = 1;

/** The meaning of a digit: one answer, or a set of answers. @internal */
export function answersOf(
  { answers, severalAtOnce: isSet }: AskedQuestion,
  digit: number,
): readonly unknown[] {
  if (digit === 0) return [];
  if (!isSet) return [answers[digit - 1]];
  if (digit === none) return [answers[0]];
  return answers.filter((_, index) => index > 0 && (digit & (1 << index)) !== 0);
}

const digitCount = ({ answers, severalAtOnce: isSet }: AskedQuestion): number =>
  isSet ? (1 << answers.length) - 1 : answers.length;

const listsOn = (question: AskedQuestion, rows: readonly QuestioningRow[]) =>
  rows.map(({ when }) => admittedBy(when, question)).filter((list) => list !== null);

function classesOf(question: AskedQuestion, lists: readonly (readonly unknown[])[]) {
  const numbers = new Map<string, number>();
  const numberOf = (signature: string): number => {
    const number = numbers.get(signature) ?? numbers.size;
    numbers.set(signature, number);
    return number;
  };
  const signatureOf = (given: readonly unknown[]) =>
    lists.map((list) => Number(given.some((answer) => list.includes(answer)))).join('');
  const classOf = Array.from({ length: digitCount(question) }, (_, index) =>
    numberOf(signatureOf(answersOf(question, index + 1))),
  );
  const noneClass = question.mayNotApply ? numberOf('0'.repeat(lists.length)) : null;
  return { classOf, classCount: Math.max(1, numbers.size), noneClass };
}

/** Compiles every question, in order, with only the distinctions that the rows need. */
export function compileQuestions(
  rows: readonly QuestioningRow[],
  added: readonly PackQuestion[] = [],
): readonly CompiledQuestion[] {
  let stride = 1;
  return askedQuestions(added).map((question) => {
    const lists = listsOn(question, rows);
    const matters =
      lists.length > 0 || rows.some(({ cites }) => cites?.some((name) => name === question.name) === true);
    const radix = matters ? digitCount(question) + 1 : 1;
    const compiled = { ...question, radix, stride, ...classesOf(question, lists) };
    stride *= radix;
    return compiled;
  });
}

/** The classes that a condition accepts, as one bit set for each question in it. */
export function compileCondition(when: Condition, compiled: readonly CompiledQuestion[]) {
  return compiled.flatMap((question, index) => {
    const admitted = admittedBy(when, question);
    if (admitted === null) return [];
    const mask = question.classOf.reduce(
      (bits, classNumber, at) =>
        answersOf(question, at + 1).some((answer) => admitted.includes(answer))
          ? bits | (1 << classNumber)
          : bits,
      0,
    );
    return [{ index, mask }];
  });
}
