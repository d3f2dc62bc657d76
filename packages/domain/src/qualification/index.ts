export { Classification, isIllegal } from './classification.js';
export { BesideReason } from './beside-definition.js';
export { type Qualification } from './qualification.js';
export { QualificationReason } from './qualification-reason.js';
export { qualify, type QualificationSetting } from './qualify.js';
export { requalify, type DecisionVersions, type UnknownVersion } from './requalify.js';
export { parseFindings } from './parse-findings.js';
export {
  baselineOnlySecondOpinionPolicy,
  defaultSecondOpinionPolicy,
  SecondOpinionReason,
  type SecondOpinionFacts,
  type SecondOpinionPolicy,
  type SecondOpinionRule,
} from './second-opinion.js';
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
export { OpinionHistory, opinionHistory } from './opinion-history.js';
export { canSeeOpinions, type SamePerson } from './opinion-access.js';
