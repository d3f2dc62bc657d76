import { besideReasonsOf } from './beside-definition.js';
import { Classification, isIllegal } from './classification.js';
import { admittedBy, answersOf } from '../law/compiled-question.js';
import type { CompiledBaseline, CompiledCriterion, CompiledRules } from '../law/compiled-rules.js';
import { Consequence } from '../law/criterion.js';
import { digitsOf, type Judge, type Verdict, type Worlds, worldsOf } from './possible-worlds.js';
import type { BesideDefinition } from '../law/findings.js';
import type { QuestionName } from '../law/question.js';

/** The facts say “not illegal”, and a lawyer said “punishable”. Unlike contradictory facts, both may be true. */
export const disputed = 'DISPUTED';

/**
 * The meaning of one verdict: a classification, a required or conflicting lawyer’s answer, no known law, or a
 * contradiction.
 */
export type Meaning = Classification | Exclude<Consequence, Classification> | typeof disputed;

/** The findings of one key, with all possible answers to their open questions. */
export interface Weighed {
  readonly rules: CompiledRules;
  readonly digits: readonly number[];
  readonly worlds: Worlds;
  /** All possible meanings, without duplicates; empty when the answers contradict each other. */
  readonly meanings: readonly Meaning[];
  /**
   * The last possible criterion when it matches for every answer to the open questions; otherwise every criterion that
   * comes first in some possible world. For contradictions: the criteria that say so.
   */
  readonly held: readonly CompiledCriterion[];
  readonly heldBaseline: readonly CompiledBaseline[];
  /** The criteria that give “other law” after a lawyer found the content of the held ones not punishable. */
  readonly heldOtherLaw: readonly CompiledCriterion[];
  readonly meaningOf: (verdict: Verdict) => Meaning;
}

/** Items without duplicates, in order of first appearance. @internal */
export const unique = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

/** Whether the meaning is an outcome and not a question for a person. @internal */
export const isOutcome = (meaning: Meaning): meaning is Classification =>
  Object.hasOwn(Classification, meaning) && meaning !== Classification.UNDETERMINED;

/** Whether the meaning is one of the two kinds of illegal. @internal */
export const meansIllegal = (meaning: Meaning): boolean => isOutcome(meaning) && isIllegal(meaning);

/** The answer to a question; `undefined` when it is open or no row needs the exact answer. @internal */
export const answerTo = (
  name: QuestionName,
  { questions }: CompiledRules,
  digits: readonly number[],
): unknown => {
  const index = questions.findIndex((question) => question.name === name);
  return questions[index]?.answers[(digits[index] ?? 0) - 1];
};

/** The reasons for what was found outside the definition, when the criteria ask for it. @internal */
export function besideReasons({ rules: { questions }, digits }: Pick<Weighed, 'rules' | 'digits'>) {
  const index = questions.findIndex(({ name }) => name === 'besideDefinition');
  const question = questions[index];
  if (question === undefined) return [];
  return besideReasonsOf(answersOf(question, digits[index] ?? 0) as readonly BesideDefinition[]);
}

const matchesAllAnswers = (
  { tests }: CompiledCriterion,
  { questions }: CompiledRules,
  digits: readonly number[],
): boolean =>
  tests.every(({ index, mask }) => {
    const answeredClass = questions[index]?.classOf[(digits[index] ?? 0) - 1];
    return answeredClass !== undefined && (mask & (1 << answeredClass)) !== 0;
  });

/**
 * The meaning of a row for legal review. Content that the lawyer finds not punishable may still be a matter of other
 * law.
 */
function afterReview(answer: unknown, otherLaw: number): Meaning {
  if (answer === 'PUNISHABLE') return Classification.NATIONALLY_ILLEGAL;
  if (answer !== 'NOT_PUNISHABLE') return Consequence.LEGAL_REVIEW;
  return otherLaw >= 0 ? Classification.OTHER_LAW : Classification.NOT_ILLEGAL;
}

function meaningUnder(rules: CompiledRules, digits: readonly number[]) {
  const answer = answerTo('legalReview', rules, digits);
  return ({ row, baseline, otherLaw }: Verdict): Meaning => {
    if (baseline >= 0) return Classification.BASELINE;
    const compiled = rules.criteria[row];
    const then = compiled?.criterion.then ?? Classification.UNDETERMINED;
    if (compiled?.criterion.onlyIfAnswered === true && !matchesAllAnswers(compiled, rules, digits))
      return Consequence.CONTRADICTION;
    const isHeeded = compiled?.criterion.heedsLegalReview === true && answer === 'PUNISHABLE';
    if (then === Classification.NOT_ILLEGAL && isHeeded) return disputed;
    return then === Consequence.LEGAL_REVIEW ? afterReview(answer, otherLaw) : then;
  };
}

const among = <Row>(rows: readonly Row[], indices: readonly number[]): readonly Row[] => {
  const wanted = new Set(indices);
  return rows.filter((_, index) => wanted.has(index));
};

/** Computes all possible meanings of the findings of a key. @internal */
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
    held: sure !== undefined && matchesAllAnswers(sure, rules, digits) ? [sure] : first,
    heldBaseline: among(
      rules.baseline,
      counted.map(({ baseline }) => baseline),
    ),
    heldOtherLaw: among(
      rules.criteria,
      counted
        .filter((verdict) => meaningOf(verdict) === Classification.OTHER_LAW)
        .map(({ otherLaw }) => otherLaw),
    ),
    meaningOf,
  };
}

/** The given answers to the questions that the held criteria cite. @internal */
export function citedAnswers({ rules, digits, held }: Weighed): readonly string[] {
  const cited = unique(held.flatMap(({ criterion }) => criterion.cites ?? []));
  return cited.map((name) => answerTo(name, rules, digits)).filter((answer) => typeof answer === 'string');
}

/** The answered questions in the conditions of the held criteria. @internal */
export function answeredQuestions({ rules, digits, held }: Weighed): readonly QuestionName[] {
  return rules.questions.flatMap((question, index) => {
    const isAsked = held.some(({ criterion }) => admittedBy(criterion.when, question) !== null);
    return isAsked && digits[index] !== 0 ? [question.name] : [];
  });
}
