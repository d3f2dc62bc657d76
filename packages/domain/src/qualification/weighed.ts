import { Classification, isIllegal } from './classification.js';
import type { CompiledBaseline, CompiledCriterion, CompiledRules } from './compiled-rules.js';
import { Consequence } from './criterion.js';
import { digitsOf, type Judge, type Verdict, type Worlds, worldsOf } from './possible-worlds.js';
import type { Question } from './question.js';

/** The facts say "not illegal", and a lawyer has said "punishable". Unlike a contradiction of facts, it may be so. */
export const disputed = 'DISPUTED';

/**
 * What one verdict means: a classification, that a lawyer must say or disagrees, that no law is known, or that its
 * answers cannot all be true.
 */
export type Meaning = Classification | Exclude<Consequence, Classification> | typeof disputed;

/** The findings behind one key, with every way their open questions may turn out. */
export interface Weighed {
  readonly rules: CompiledRules;
  readonly digits: readonly number[];
  readonly worlds: Worlds;
  /** What can be true at all, each meaning once; empty when the answers contradict each other. */
  readonly meanings: readonly Meaning[];
  /**
   * The criterion that holds whatever the open questions turn out to be, where it leads to the same as all before
   * it; else every criterion that comes first in some possible world. In contradictions: those that say so.
   */
  readonly held: readonly CompiledCriterion[];
  readonly heldBaseline: readonly CompiledBaseline[];
  readonly meaningOf: (verdict: Verdict) => Meaning;
}

/** Each item once, in order of first appearance. @internal */
export const unique = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

/** Whether the meaning is an outcome rather than a question for a person. @internal */
export const isOutcome = (meaning: Meaning): meaning is Classification =>
  Object.hasOwn(Classification, meaning) && meaning !== Classification.UNDETERMINED;

/** Whether the meaning is one of the two kinds of illegal. @internal */
export const meansIllegal = (meaning: Meaning): boolean => isOutcome(meaning) && isIllegal(meaning);

/** The answer given to a question; `undefined` when it is open or nothing depends on its very answer. @internal */
export const answerTo = (
  name: Question,
  { questions }: CompiledRules,
  digits: readonly number[],
): unknown => {
  const index = questions.findIndex((question) => question.name === name);
  return questions[index]?.answers[(digits[index] ?? 0) - 1];
};

const reviewed = {
  PUNISHABLE: Classification.NATIONALLY_ILLEGAL,
  NOT_PUNISHABLE: Classification.NOT_ILLEGAL,
} as const;

function meaningUnder(rules: CompiledRules, digits: readonly number[]) {
  const answer = answerTo('legalReview', rules, digits);
  const afterReview =
    answer === 'PUNISHABLE' || answer === 'NOT_PUNISHABLE' ? reviewed[answer] : Consequence.LEGAL_REVIEW;
  return ({ row, baseline }: Verdict): Meaning => {
    if (baseline >= 0) return Classification.BASELINE;
    const criterion = rules.criteria[row]?.criterion;
    const then = criterion?.then ?? Classification.UNDETERMINED;
    const isHeeded = criterion?.heedsLegalReview === true && answer === 'PUNISHABLE';
    if (then === Classification.NOT_ILLEGAL && isHeeded) return disputed;
    return then === Consequence.LEGAL_REVIEW ? afterReview : then;
  };
}

const among = <Row>(rows: readonly Row[], indices: readonly number[]): readonly Row[] => {
  const wanted = new Set(indices);
  return rows.filter((_, index) => wanted.has(index));
};

const holdsAnyway = (
  { tests }: CompiledCriterion,
  { questions }: CompiledRules,
  digits: readonly number[],
): boolean =>
  tests.every(({ index, mask }) => {
    const answeredClass = questions[index]?.classOf[(digits[index] ?? 0) - 1];
    return answeredClass !== undefined && (mask & (1 << answeredClass)) !== 0;
  });

/** Gathers what the findings behind a key may turn out to be. @internal */
export function weigh(key: number, rules: CompiledRules, judge: Judge): Weighed {
  const digits = digitsOf(key, rules.questions);
  const worlds = worldsOf(digits, rules.questions, judge);
  const meaningOf = meaningUnder(rules, digits);
  const verdicts = unique(worlds.verdicts);
  const possible = verdicts.filter((verdict) => meaningOf(verdict) !== Consequence.CONTRADICTION);
  const counted = possible.length > 0 ? possible : verdicts;
  const first = among(
    rules.criteria,
    counted.map(({ row }) => row),
  );
  const sure = first.at(-1);
  return {
    rules,
    digits,
    worlds,
    meanings: unique(possible.map(meaningOf)),
    held: sure !== undefined && holdsAnyway(sure, rules, digits) ? [sure] : first,
    heldBaseline: among(
      rules.baseline,
      counted.map(({ baseline }) => baseline),
    ),
    meaningOf,
  };
}

/** The answers given to the questions the held criteria cite. @internal */
export function citedAnswers({ rules, digits, held }: Weighed): readonly string[] {
  const cited = unique(held.flatMap(({ criterion }) => criterion.cites ?? []));
  return cited.map((name) => answerTo(name, rules, digits)).filter((answer) => typeof answer === 'string');
}

/** The answered questions that the held criteria are about. @internal */
export function answeredQuestions({ rules, digits, held }: Weighed): readonly Question[] {
  const asked = new Set(held.flatMap(({ criterion }) => Object.keys(criterion.when)));
  return rules.questions.flatMap(({ name }, index) => (asked.has(name) && digits[index] !== 0 ? [name] : []));
}
