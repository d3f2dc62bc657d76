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
  type Findings,
} from './qualification/findings.js';

export { HostingKind, Confidence, type Hosting } from './hosting/hosting.js';
export { HostingSource, CountrylessNetwork, type HostingObservation } from './hosting/observation.js';

export { Membership, type Hotline } from './inhope/hotline.js';
export { ReferralKind, Gate, RouteOutcome, type RouteLeg, type Route } from './routing/leg.js';

export { CaseStatus, CloseReason } from './casework/case-status.js';
export { ReferralStatus, ReferralOutcome } from './referrals/referral-status.js';
export { Role } from './access/role.js';
export { Language } from './words/language.js';

export { HostingRule } from './hosting/hosting-rule.js';
export { defaultHostingPolicy, type HostingPolicy } from './hosting/hosting-policy.js';
export { resolveHosting } from './hosting/resolve-hosting.js';
export { hotlinesIn, type HotlineDirectory } from './inhope/hotline-directory.js';
export {
  membershipOf,
  MembershipStatus,
  MembershipReason,
  type CountryMembership,
} from './inhope/membership-of.js';
export { defaultMembershipPolicy, type MembershipPolicy } from './inhope/membership-policy.js';
export { inhopeDirectory } from './inhope/inhope-members.data.js';
export { parseDirectory } from './inhope/parse-directory.js';
export { DirectoryProblemCode, type DirectoryProblem } from './inhope/directory-problem.js';
export { OpinionState, type RouteInput, type RoutingSetting } from './routing/route-input.js';
export { RouteReason } from './routing/route-reason.js';
export {
  belgianRoutingPolicy,
  NoticeIssuer,
  OrphanHandling,
  type RoutingPolicy,
} from './routing/routing-policy.js';
export { route } from './routing/route.js';
export { reconcileLegs, type ExistingReferral, type Reconciliation } from './routing/reconcile-legs.js';
