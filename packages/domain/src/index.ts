export { ok, err, type Result } from './result.js';
export { parseCalendarDate, calendarDateOf, type CalendarDate } from './calendar-date.js';
export { isValidOn, type Validity } from './validity.js';
export { parseCountryCode, type CountryCode } from './country-code.js';
export { iso3166Countries } from './country-code.data.js';

export { Classification } from './qualification/classification.js';
export {
  Accessibility,
  Medium,
  Subject,
  Conduct,
  AgeGroup,
  Sex,
  LegalReview,
  type Findings,
} from './qualification/findings.js';

export { FieldRefusalCode, type FieldRefusal } from './field-refusal.js';
export { SourceConfidence } from './law/source-confidence.js';
export { LegalTopic } from './law/legal-topic.js';
export { provisionsInForce, type LegalProvision, type Sanction } from './law/provision.js';
export { type Jurisdiction, type LawVersion, type RuleSet } from './law/jurisdiction.js';
export { defineJurisdiction, JurisdictionProblem } from './law/define-jurisdiction.js';
export { interpolBaseline } from './law/interpol-baseline.data.js';
export { belgium } from './law/belgium.data.js';
export { answersTo, questions, type Answer, type Question } from './qualification/question.js';
export {
  Consequence,
  type BaselineCriterion,
  type CitableQuestion,
  type Condition,
  type Criterion,
} from './qualification/criterion.js';
export { type Qualification } from './qualification/qualification.js';
export { QualificationReason } from './qualification/qualification-reason.js';
export { qualify, requalify, type UnknownVersion } from './qualification/qualify.js';
export { parseFindings } from './qualification/parse-findings.js';
export {
  defaultSecondOpinionPolicy,
  secondOpinionRequired,
  type SecondOpinionFacts,
  type SecondOpinionPolicy,
  type SecondOpinionRule,
} from './qualification/second-opinion.js';
export { concludeOpinions, type OpinionsConclusion } from './qualification/conclude-opinions.js';

export { HostingKind, Confidence, type Hosting } from './hosting/hosting.js';
export { HostingSource, CountrylessNetwork, type HostingObservation } from './hosting/observation.js';

export { Membership, type Hotline } from './inhope/hotline.js';
export { ReferralKind, Gate, RouteOutcome, type RouteLeg, type Route } from './routing/leg.js';

export { CaseStatus, CloseReason } from './casework/case-status.js';
export { ReferralStatus, ReferralOutcome } from './referrals/referral-status.js';
export { Role } from './access/role.js';
export { Language } from './words/language.js';
