import type { Jurisdiction, LawVersion, RuleSet } from '../law/jurisdiction.js';
import type { LegalProvision } from '../law/provision.js';
import type { Validity } from '../validity.js';
import { type CompiledQuestion, compileCondition, compileQuestions } from './compiled-question.js';
import { type BaselineCriterion, Consequence, type Criterion } from './criterion.js';
import type { Question } from './question.js';

type Test = { readonly index: number; readonly mask: number };

/** A criterion ready to be tried. */
export interface CompiledCriterion {
  readonly criterion: Criterion;
  readonly basis: readonly LegalProvision[];
  readonly tests: readonly Test[];
}

export interface CompiledBaseline {
  readonly criterion: BaselineCriterion;
  readonly tests: readonly Test[];
}

/** One edition of the criteria under one version of the law. */
export interface CompiledRules {
  readonly lawVersion: string;
  readonly rulesVersion: string;
  readonly questions: readonly CompiledQuestion[];
  readonly criteria: readonly CompiledCriterion[];
  readonly baseline: readonly CompiledBaseline[];
}

const covers = (outer: Validity, inner: Validity): boolean =>
  (outer.validFrom === null || (inner.validFrom !== null && outer.validFrom <= inner.validFrom)) &&
  (outer.validTo === null || (inner.validTo !== null && inner.validTo <= outer.validTo));

/** The criteria of the edition that hold throughout the version of the law. @internal */
export const criteriaUnder = (rules: RuleSet, law: LawVersion): readonly Criterion[] =>
  rules.criteria.filter((criterion) => covers(criterion, law));

/** What a criterion rests on under a version of the law, in the order of its topics. @internal */
export const basisOf = (
  { topics }: Criterion,
  law: LawVersion,
  provisions: readonly LegalProvision[],
): readonly LegalProvision[] =>
  topics.flatMap((topic) =>
    provisions.filter((provision) => provision.topic === topic && covers(provision, law)),
  );

/** The questions whose very answer matters to a row, beside those in its condition. */
const citedBy = ({ then, cites = [], heedsLegalReview }: Criterion): readonly Question[] =>
  then === Consequence.LEGAL_REVIEW || heedsLegalReview === true ? [...cites, 'legalReview'] : cites;

/** Prepares one edition of the criteria under one version of the law; total, whatever the pack says. @internal */
export function compileRules(jurisdiction: Jurisdiction, law: LawVersion, rules: RuleSet): CompiledRules {
  const criteria = criteriaUnder(rules, law);
  const rows = criteria.map((criterion) => ({ when: criterion.when, cites: citedBy(criterion) }));
  const questions = compileQuestions([...rows, ...rules.baseline]);
  return {
    lawVersion: law.version,
    rulesVersion: rules.version,
    questions,
    criteria: criteria.map((criterion) => ({
      criterion,
      basis: basisOf(criterion, law, jurisdiction.provisions),
      tests: compileCondition(criterion.when, questions),
    })),
    baseline: rules.baseline.map((criterion) => ({
      criterion,
      tests: compileCondition(criterion.when, questions),
    })),
  };
}
