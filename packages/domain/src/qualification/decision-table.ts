import type { LawEdition, LawVersion } from '../law/jurisdiction.js';
import type { CompiledQuestion } from '../law/compiled-question.js';
import { compileRules } from '../law/compiled-rules.js';
import { conclude, frozen } from './conclude.js';
import type { Findings } from '../law/findings.js';
import { judgeOf } from './possible-worlds.js';
import type { Qualification } from './qualification.js';
import type { Question } from '../law/question.js';
import { weigh } from './weighed.js';

/** Decides findings under one law version of one edition. */
export type DecisionTable = (findings: Findings) => Qualification;

/** What each answer adds to the key. An invalid answer, or one that no row depends on, adds nothing. */
interface Weight {
  readonly of: ReadonlyMap<unknown, number>;
  readonly yes: number;
  readonly no: number;
  readonly stride: number;
}

type Weights = { readonly [Field in Question]: Weight };

/**
 * The maximum number of cached decisions per table. Normal work uses a few hundred combinations; the limit protects
 * against hostile variety.
 */
const maxKept = 50_000;

const weightsOf = (questions: readonly CompiledQuestion[]): Weights =>
  Object.fromEntries(
    questions.map(({ name, answers, radix, stride, severalAtOnce }) => {
      const digitOf = (index: number) => (severalAtOnce ? 1 << index : index + 1);
      const of = new Map(
        radix === 1 ? [] : answers.map((answer, index) => [answer, digitOf(index) * stride]),
      );
      return [name, { of, yes: of.get(true) ?? 0, no: of.get(false) ?? 0, stride }];
    }),
  ) as unknown as Weights;

const yesOrNo = ({ yes, no }: Weight, answer: unknown): number =>
  answer === true ? yes : answer === false ? no : 0;

/**
 * Each answer is one bit of the digit. “None of them” next to another answer is ignored, so that it cannot hide a
 * finding.
 */
function severalOf({ of, stride }: Weight, given: unknown): number {
  if (given === null || given === undefined || of.size === 0) return 0;
  if (!Array.isArray(given)) return of.get(given) ?? 0;
  if (given.length === 1) return of.get(given[0]) ?? 0;
  let digit = 0;
  for (const answer of given as readonly unknown[]) digit |= (of.get(answer) ?? 0) / stride;
  return (digit > 1 ? digit & ~1 : digit) * stride;
}

/** One line for each field: a loop over field names is several times slower. */
const keyOf = (weights: Weights, findings: Findings): number =>
  (weights.accessibility.of.get(findings.accessibility) ?? 0) +
  (weights.medium.of.get(findings.medium) ?? 0) +
  (weights.subject.of.get(findings.subject) ?? 0) +
  (weights.conduct.of.get(findings.conduct) ?? 0) +
  (weights.apparentAge.of.get(findings.apparentAge) ?? 0) +
  (weights.sex.of.get(findings.sex) ?? 0) +
  yesOrNo(weights.severe, findings.severe) +
  yesOrNo(weights.realChild, findings.realChild) +
  yesOrNo(weights.selfGenerated, findings.selfGenerated) +
  yesOrNo(weights.childModelling, findings.childModelling) +
  yesOrNo(weights.promotesAbuse, findings.promotesAbuse) +
  yesOrNo(weights.advertisesAbuse, findings.advertisesAbuse) +
  severalOf(weights.besideDefinition, findings.besideDefinition) +
  yesOrNo(weights.immediateDanger, findings.immediateDanger) +
  (weights.legalReview.of.get(findings.legalReview) ?? 0);

type Key = (findings: Findings) => number;

/** The key including the answers to the questions of the pack. This costs nothing when no criterion uses them. */
function keyUnder(questions: readonly CompiledQuestion[]): Key {
  const weights = weightsOf(questions.filter(({ isOfPack }) => !isOfPack));
  const added = questions.filter(({ isOfPack, radix }) => isOfPack && radix > 1);
  if (added.length === 0) return (findings) => keyOf(weights, findings);
  const addedWeights = Object.entries(weightsOf(added)).map(([name, { of }]) => [name, of] as const);
  return (findings) => {
    const { more } = findings;
    const key = keyOf(weights, findings);
    if (more === null || more === undefined) return key;
    return addedWeights.reduce(
      (sum, [name, of]) => sum + (Object.hasOwn(more, name) ? (of.get(more[name]) ?? 0) : 0),
      key,
    );
  };
}

/** Builds a table. Each decision is computed once and then shared. @internal */
export function decisionTable(edition: LawEdition, law: LawVersion): DecisionTable {
  const rules = compileRules(edition, law);
  const keyOfFindings = keyUnder(rules.questions);
  const judge = judgeOf(rules);
  const kept = new Map<number, Qualification>();
  return (findings) => {
    const key = keyOfFindings(findings);
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= maxKept) kept.clear();
    const qualification = frozen(rules, conclude(weigh(key, rules, judge)));
    kept.set(key, qualification);
    return qualification;
  };
}
