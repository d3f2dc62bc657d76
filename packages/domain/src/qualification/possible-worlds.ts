import type { CompiledQuestion } from '../law/compiled-question.js';
import type { CompiledRules } from '../law/compiled-rules.js';
import type { QuestionName } from '../law/question.js';

/**
 * The rows that decide one complete set of answers: the first matching row, and then the first matching baseline row.
 */
export interface Verdict {
  /** Index of the criterion; -1 when none matches. */
  readonly row: number;
  /** Index of the baseline criterion; -1 when none matches or none was checked. */
  readonly baseline: number;
  /** For a legal review: index of the row that makes it a matter of other law; -1 when there is none. */
  readonly otherLaw: number;
}

/** The possible worlds: one verdict for every combination of answers to the open questions. */
export interface Worlds {
  readonly open: readonly { readonly name: QuestionName; readonly size: number }[];
  /** In mixed radix over `open`, the first question changing fastest. Equal verdicts are the same object. */
  readonly verdicts: readonly Verdict[];
}

/** Judges a complete set of answers, given as a number: the classes in mixed radix, the first question fastest. */
export type Judge = (world: number) => Verdict;

interface Row {
  readonly tests: readonly { readonly index: number; readonly mask: number }[];
}

const holdsIn = (classes: readonly number[]) => (row: Row) =>
  row.tests.every(({ index, mask }) => (mask & (1 << (classes[index] ?? 0))) !== 0);

const classesOf = (world: number, questions: readonly CompiledQuestion[]): readonly number[] => {
  let rest = world;
  return questions.map(({ classCount }) => {
    const digit = rest % classCount;
    rest = Math.floor(rest / classCount);
    return digit;
  });
};

/** Builds the function that judges complete sets of answers. It computes each set once. @internal */
export function judgeOf({ questions, criteria, baseline }: CompiledRules): Judge {
  const notJudged = -1;
  const count = questions.reduce((product, { classCount }) => product * classCount, 1);
  const judged = new Int16Array(count).fill(notJudged);
  const verdicts: Verdict[] = [];

  const numberOf = (found: Verdict): number => {
    const known = verdicts.findIndex(
      ({ row, baseline, otherLaw }) =>
        row === found.row && baseline === found.baseline && otherLaw === found.otherLaw,
    );
    return known >= 0 ? known : verdicts.push(found) - 1;
  };
  const saysOtherLaw = criteria.map(({ criterion }) => criterion.then === 'OTHER_LAW');

  const judge = (world: number): number => {
    const holds = holdsIn(classesOf(world, questions));
    const row = criteria.findIndex(holds);
    const criterion = criteria[row]?.criterion;
    const asksBaseline = criterion?.then === 'NATIONALLY_ILLEGAL' && criterion.concernsPromotion !== true;
    const asksLawyer = criterion?.then === 'LEGAL_REVIEW';
    return numberOf({
      row,
      baseline: asksBaseline ? baseline.findIndex(holds) : -1,
      otherLaw: asksLawyer
        ? criteria.findIndex((each, index) => saysOtherLaw[index] === true && holds(each))
        : -1,
    });
  };

  return (world) => {
    if (judged[world] === notJudged) judged[world] = judge(world);
    return verdicts[judged[world] ?? notJudged] ?? { row: -1, baseline: -1, otherLaw: -1 };
  };
}

/** The digits of a key: one for every question. @internal */
export const digitsOf = (key: number, questions: readonly CompiledQuestion[]): readonly number[] =>
  questions.map(({ stride, radix }) => Math.floor(key / stride) % radix);

/** The verdicts for all answers to the open questions. @internal */
export function worldsOf(
  digits: readonly number[],
  questions: readonly CompiledQuestion[],
  judge: Judge,
): Worlds {
  const open: { readonly name: QuestionName; readonly size: number }[] = [];
  const variations: number[] = [0];
  let answered = 0;
  let stride = 1;
  for (const [index, { name, classOf, classCount: size }] of questions.entries()) {
    const known = classOf[(digits[index] ?? 0) - 1];
    if (known !== undefined) answered += known * stride;
    else if (size > 1) {
      open.push({ name, size });
      const before = variations.slice();
      for (let at = 1; at < size; at += 1)
        for (const variation of before) variations.push(variation + at * stride);
    }
    stride *= size;
  }
  return { open, verdicts: variations.map((variation) => judge(answered + variation)) };
}

const differ = (meanings: readonly (string | null)[], from: number, step: number, size: number): boolean => {
  let seen: string | null = null;
  for (let at = from; at < from + step * size; at += step) {
    const meaning = meanings[at] ?? null;
    if (meaning !== null && seen !== null && meaning !== seen) return true;
    seen ??= meaning;
  }
  return false;
};

/**
 * The open questions on which `meaning` depends: those for which two worlds that differ in nothing else have different
 * meanings. Worlds with meaning `null` are impossible and do not count.
 * @internal
 */
export function decisiveQuestions(
  { open, verdicts }: Worlds,
  meaning: (verdict: Verdict) => string | null,
): readonly QuestionName[] {
  const meanings = verdicts.map(meaning);
  let stride = 1;
  return open.flatMap(({ name, size }) => {
    const step = stride;
    stride *= size;
    for (let block = 0; block < meanings.length; block += stride)
      for (let from = block; from < block + step; from += 1)
        if (differ(meanings, from, step, size)) return [name];
    return [];
  });
}
