export { Classification, isIllegal } from './classification.js';
export { BesideReason, metBeside, type MetBeside } from './beside-definition.js';
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
export { canSeeOpinions, mayGiveOpinion, type SamePerson } from './opinion-access.js';
