import type { Condition } from './criterion.js';
import { answersTo, mayNotApply, type Question, questions } from './question.js';

/** A question as the decision table sees it. Digits number the answers a person can give; 0 is "not answered". */
export interface CompiledQuestion {
  readonly name: Question;
  readonly answers: readonly unknown[];
  /** How many digits there are; 1 when neither a condition nor a reason depends on the question. */
  readonly radix: number;
  /** The weight of one digit in the key of a set of findings. */
  readonly stride: number;
  /** Answers no condition tells apart share a class; `classOf[digit - 1]`. */
  readonly classOf: readonly number[];
  readonly classCount: number;
}

/** The part of a table that decides how finely questions must be told apart. */
export interface QuestioningRow {
  readonly when: Condition;
  readonly cites?: readonly Question[];
}

const admittedBy = (when: Condition, name: Question): readonly unknown[] | null => {
  const admitted: unknown = when[name];
  return Array.isArray(admitted) ? admitted : null;
};

const listsOn = (name: Question, rows: readonly QuestioningRow[]) =>
  rows.map(({ when }) => admittedBy(when, name)).filter((list) => list !== null);

function classesOf(name: Question, lists: readonly (readonly unknown[])[]) {
  const numbers = new Map<string, number>();
  const numberOf = (signature: string): number => {
    const number = numbers.get(signature) ?? numbers.size;
    numbers.set(signature, number);
    return number;
  };
  const signatureOf = (answer: unknown) => lists.map((list) => Number(list.includes(answer))).join('');
  const classOf = answersTo[name].map((answer) => numberOf(signatureOf(answer)));
  if (mayNotApply.has(name)) numberOf('0'.repeat(lists.length));
  return { classOf, classCount: numbers.size };
}

/** Every question, in order, with only the distinctions that the rows draw. */
export function compileQuestions(rows: readonly QuestioningRow[]): readonly CompiledQuestion[] {
  let stride = 1;
  return questions.map((name) => {
    const lists = listsOn(name, rows);
    const matters = lists.length > 0 || rows.some(({ cites }) => cites?.includes(name) === true);
    const radix = matters ? answersTo[name].length + 1 : 1;
    const question = { name, answers: answersTo[name], radix, stride, ...classesOf(name, lists) };
    stride *= radix;
    return question;
  });
}

/** The classes a condition admits, as one bit set per question it names. */
export function compileCondition(when: Condition, compiled: readonly CompiledQuestion[]) {
  return compiled.flatMap(({ name, answers, classOf }, index) => {
    const admitted = admittedBy(when, name);
    if (admitted === null) return [];
    const mask = answers.reduce<number>(
      (bits, answer, at) => (admitted.includes(answer) ? bits | (1 << (classOf[at] ?? 0)) : bits),
      0,
    );
    return [{ index, mask }];
  });
}
