export { Classification, isIllegal } from './classification.js';
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
export { BesideReason, metBeside, type MetBeside } from './beside-definition.js';
export {
  ageGroupQuestion,
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
export { type Qualification } from './qualification.js';
export { QualificationReason } from './qualification-reason.js';
export { qualify, type QualificationSetting } from './qualify.js';
export { requalify, type DecisionVersions, type UnknownVersion } from './requalify.js';
export { parseFindings } from './parse-findings.js';
export {
  defaultSecondOpinionPolicy,
  SecondOpinionReason,
  secondOpinionRequired,
  type SecondOpinionFacts,
  type SecondOpinionPolicy,
  type SecondOpinionRule,
} from './second-opinion.js';
export { concludeOpinions, type OpinionsConclusion } from './conclude-opinions.js';
export {
  Opinion,
  ItemOpinions,
  needsSettler,
  opinionDue,
  standingAfter,
  standingWhenHosted,
  type NeedsSettler,
  type OpinionDue,
  type OpinionFacts,
  type OpinionsStanding,
} from './item-opinions.js';
