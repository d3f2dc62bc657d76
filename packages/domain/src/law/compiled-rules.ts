import type { LawEdition, LawVersion } from './jurisdiction.js';
import type { LegalProvision } from './provision.js';
import type { Validity } from '../validity.js';
import { type CompiledQuestion, compileCondition, compileQuestions } from './compiled-question.js';
import { type BaselineCriterion, Consequence, type Criterion } from './criterion.js';
import { packQuestionsOf } from './pack-question.js';
import type { Question } from './question.js';

type Test = { readonly index: number; readonly mask: number };

/** A compiled criterion. */
export interface CompiledCriterion {
  readonly criterion: Criterion;
  readonly basis: readonly LegalProvision[];
  readonly tests: readonly Test[];
}

export interface CompiledBaseline {
  readonly criterion: BaselineCriterion;
  readonly tests: readonly Test[];
}

/** The criteria of one edition under one version of the law. */
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

/** The criteria of the edition that are valid throughout the version of the law. @internal */
export const criteriaUnder = (edition: LawEdition, law: LawVersion): readonly Criterion[] =>
  edition.criteria.filter((criterion) => covers(criterion, law));

/** The legal basis of a criterion under a version of the law, in the order of its topics. @internal */
export const basisOf = (
  { topics }: Criterion,
  law: LawVersion,
  provisions: readonly LegalProvision[],
): readonly LegalProvision[] =>
  topics.flatMap((topic) =>
    provisions.filter((provision) => provision.topic === topic && covers(provision, law)),
  );

/** The questions whose exact answer a row needs, in addition to those in its condition. */
const citedBy = ({ then, cites = [], heedsLegalReview }: Criterion): readonly Question[] =>
  then === Consequence.LEGAL_REVIEW || heedsLegalReview === true ? [...cites, 'legalReview'] : cites;

/** Compiles the criteria of an edition under one of its law versions. Never throws, for any pack. @internal */
export function compileRules(edition: LawEdition, law: LawVersion): CompiledRules {
  const criteria = criteriaUnder(edition, law);
  const rows = criteria.map((criterion) => ({ when: criterion.when, cites: citedBy(criterion) }));
  const questions = compileQuestions([...rows, ...edition.baseline], packQuestionsOf(edition));
  return {
    lawVersion: law.version,
    rulesVersion: edition.version,
    questions,
    criteria: criteria.map((criterion) => ({
      criterion,
      basis: basisOf(criterion, law, edition.provisions),
      tests: compileCondition(criterion.when, questions),
    })),
    baseline: edition.baseline.map((criterion) => ({
      criterion,
      tests: compileCondition(criterion.when, questions),
    })),
  };
}
