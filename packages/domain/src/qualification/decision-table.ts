import type { Jurisdiction, LawVersion, RuleSet } from '../law/jurisdiction.js';
import type { CompiledQuestion } from './compiled-question.js';
import { compileRules } from './compiled-rules.js';
import { conclude, frozen } from './conclude.js';
import type { Findings } from './findings.js';
import { judgeOf } from './possible-worlds.js';
import type { Qualification } from './qualification.js';
import type { Question } from './question.js';
import { weigh } from './weighed.js';

/** Decides findings under one edition of the criteria and one version of the law. */
export type DecisionTable = (findings: Findings) => Qualification;

type Weights = { readonly [Field in Question]: ReadonlyMap<unknown, number> };

/** Decisions kept per table. Work meets a few hundred combinations; the limit only bounds hostile variety. */
const mostKept = 50_000;

const weightsOf = (questions: readonly CompiledQuestion[]): Weights =>
  Object.fromEntries(
    questions.map(({ name, answers, radix, stride }) => [
      name,
      new Map(radix === 1 ? [] : answers.map((answer, index) => [answer, (index + 1) * stride])),
    ]),
  ) as unknown as Weights;

/** Written out field by field: a loop over field names is several times slower. */
const keyOf = (weights: Weights, findings: Findings): number =>
  (weights.accessibility.get(findings.accessibility) ?? 0) +
  (weights.medium.get(findings.medium) ?? 0) +
  (weights.subject.get(findings.subject) ?? 0) +
  (weights.conduct.get(findings.conduct) ?? 0) +
  (weights.apparentAge.get(findings.apparentAge) ?? 0) +
  (weights.sex.get(findings.sex) ?? 0) +
  (weights.severe.get(findings.severe) ?? 0) +
  (weights.realChild.get(findings.realChild) ?? 0) +
  (weights.selfGenerated.get(findings.selfGenerated) ?? 0) +
  (weights.childModelling.get(findings.childModelling) ?? 0) +
  (weights.promotesAbuse.get(findings.promotesAbuse) ?? 0) +
  (weights.advertisesAbuse.get(findings.advertisesAbuse) ?? 0) +
  (weights.immediateDanger.get(findings.immediateDanger) ?? 0) +
  (weights.legalReview.get(findings.legalReview) ?? 0);

/** Prepares a table; each decision is weighed once and then shared. @internal */
export function decisionTable(jurisdiction: Jurisdiction, law: LawVersion, edition: RuleSet): DecisionTable {
  const rules = compileRules(jurisdiction, law, edition);
  const weights = weightsOf(rules.questions);
  const judge = judgeOf(rules);
  const kept = new Map<number, Qualification>();
  return (findings) => {
    const key = keyOf(weights, findings);
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= mostKept) kept.clear();
    const qualification = frozen(rules, conclude(weigh(key, rules, judge)));
    kept.set(key, qualification);
    return qualification;
  };
}
