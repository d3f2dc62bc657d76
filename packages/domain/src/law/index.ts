export { SourceConfidence } from './source-confidence.js';
export { LegalTopic } from './legal-topic.js';
export { fineOf, type Fine, type LegalProvision, type Sanction } from './provision.js';
export { provisionsInForce } from './provisions-in-force.js';
export { type Jurisdiction, type LawEdition, type LawVersion, type StatuteName } from './jurisdiction.js';
export { editionKnownOn } from './edition-known-on.js';
export { lawVersionOn } from './law-version-on.js';
export { defineJurisdiction } from './define-jurisdiction.js';
export { JurisdictionProblem } from './jurisdiction-problem.js';
export { interpolBaseline } from './interpol-baseline.data.js';
export { belgium } from './belgium.data.js';
export {
  Accessibility,
  Medium,
  Subject,
  Conduct,
  AgeGroup,
  Sex,
  BesideDefinition,
  LegalReview,
  type Findings,
} from './findings.js';
export {
  answersTo,
  questions,
  severalAtOnce,
  type Answer,
  type Question,
  type QuestionName,
} from './question.js';
export {
  packQuestionsOf,
  type PackAgeGroup,
  type PackAnswer,
  type PackQuestion,
  type PackVocabulary,
} from './pack-question.js';
export {
  Consequence,
  type BaselineCriterion,
  type CitableQuestion,
  type Condition,
  type Criterion,
} from './criterion.js';
