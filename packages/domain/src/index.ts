export { ok, err, type Result } from './result.js';
export { parseCalendarDate, calendarDateOf, type CalendarDate } from './calendar-date.js';
export { isValidOn, type Validity } from './validity.js';
export { parseCountryCode, type CountryCode } from './country-code.js';
export { iso3166Countries } from './country-code.data.js';
export { FieldRefusalCode, type FieldRefusal } from './field-refusal.js';

export {
  HostKind,
  AddressRefusalCode,
  maxAddressLength,
  isSameAddress,
  countrylessNetworkOf,
  type Address,
  type AddressRefusal,
} from './address/address.js';
export { parseAddress } from './address/parse-address.js';
export { defang, refang } from './address/defang.js';
export { registrableDomain, type PublicSuffixLookup } from './address/registrable-domain.js';
export {
  trackingParameters,
  trackingParametersCheckedOn,
  type TrackingParameter,
  type TrackingPurpose,
} from './address/tracking-parameters.data.js';

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
  SecondOpinionReason,
  secondOpinionRequired,
  type SecondOpinionFacts,
  type SecondOpinionPolicy,
  type SecondOpinionRule,
} from './qualification/second-opinion.js';
export { concludeOpinions, type OpinionsConclusion } from './qualification/conclude-opinions.js';

export { SourceConfidence } from './law/source-confidence.js';
export { LegalTopic } from './law/legal-topic.js';
export { provisionsInForce, type LegalProvision, type Sanction } from './law/provision.js';
export { type Jurisdiction, type LawVersion, type RuleSet } from './law/jurisdiction.js';
export { defineJurisdiction, JurisdictionProblem } from './law/define-jurisdiction.js';
export { interpolBaseline } from './law/interpol-baseline.data.js';
export { belgium } from './law/belgium.data.js';

export { HostingKind, Confidence, type Hosting } from './hosting/hosting.js';
export { HostingSource, CountrylessNetwork, type HostingObservation } from './hosting/observation.js';
export { HostingRule } from './hosting/hosting-rule.js';
export { defaultHostingPolicy, type HostingPolicy } from './hosting/hosting-policy.js';
export { resolveHosting } from './hosting/resolve-hosting.js';
export {
  ObservationFieldCode,
  parseObservation,
  type ObservationDraft,
} from './hosting/parse-observation.js';

export { Membership, type Hotline } from './inhope/hotline.js';
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

export {
  Gate,
  isPoliceKind,
  policeKinds,
  ReferralKind,
  RouteOutcome,
  type Route,
  type RouteLeg,
} from './routing/leg.js';
export { OpinionState, type RouteInput, type RoutingSetting } from './routing/route-input.js';
export { RouteReason } from './routing/route-reason.js';
export {
  belgianRoutingPolicy,
  NoticeIssuer,
  OrphanHandling,
  type RoutingPolicy,
} from './routing/routing-policy.js';
export { route } from './routing/route.js';
export { verdictOfItem } from './routing/verdict-of-item.js';
export { urgentPartOf } from './routing/urgent-part.js';
export { reconcileLegs, type ExistingReferral, type Reconciliation } from './routing/reconcile-legs.js';
export { routeOfCase, type CaseRoute } from './routing/route-of-case.js';

export { CaseStatus, CloseReason } from './casework/case-status.js';
export { type TransitionRefusal, type TransitionTable } from './casework/transition.js';
export { CaseEvent, caseTransitions, transitionCase, waitingStatuses } from './casework/case-transitions.js';
export { caseAfterOpinions, type AfterOpinions } from './casework/case-after-opinions.js';
export { caseAfterRouting, type AfterRouting } from './casework/case-after-routing.js';
export {
  casePolicy,
  type CasePolicy,
  type HoldPolicy,
  type LeasePolicy,
  type PriorityPolicy,
  type RemovalPolicy,
} from './casework/case-policy.js';
export {
  compareQueuePositions,
  priorityOf,
  PriorityReason,
  queuePosition,
  type Priority,
  type PriorityFacts,
  type QueuePosition,
} from './casework/priority.js';
export { isLeaseLive, leaseUntil } from './casework/lease.js';
export {
  closeReasonsFor,
  CloseRefusalCode,
  mayClose,
  type CloseFacts,
  type CloseRefusal,
} from './casework/may-close.js';
export { type ItemState, type ReferralState } from './casework/item-outcomes.js';
export { caseAfterReferrals, StayReason, type AfterReferrals } from './casework/case-after-referrals.js';

export { ReferralStatus, ReferralOutcome } from './referrals/referral-status.js';
export {
  hasReachedRecipient,
  initialReferralStatus,
  isEnded,
  ReferralEvent,
  referralTransitions,
  transitionReferral,
} from './referrals/referral-transitions.js';
export {
  CompletionRefusalCode,
  mayComplete,
  outcomesOf,
  type Completion,
  type CompletionRefusal,
  type RemovalEvidence,
} from './referrals/may-complete.js';
export { HoldRefusalCode, isReviewDue, mayHold, reviewDateOf, type HoldRefusal } from './referrals/hold.js';
export {
  acknowledgementOverdue,
  holdOverdue,
  holdReviewSchedule,
  isAcknowledgementAwaited,
  type AwaitedAcknowledgement,
  type HoldReviewSchedule,
} from './referrals/overdue.js';

export { PoliceFeedEvent } from './police/police-feed-event.js';
export { PoliceAnswer, PoliceQuestion, PoliceTextRefusalCode } from './police/police-question.js';
export {
  policeQuestionDueAt,
  policeQuestionPolicy,
  policeText,
  type PoliceQuestionPolicy,
} from './police/police-question-policy.js';

export { Role } from './access/role.js';
export { Permission, permissionsOf, rolePermissions } from './access/permission.js';
export {
  mayActOnCase,
  mayClaimCase,
  type CaseHold,
  type CaseLeased,
  type NotLeasedToYou,
} from './access/case-access.js';
export {
  mayNameForTakedown,
  maySeeAnswer,
  maySeeReferral,
  permissionToComplete,
} from './access/referral-access.js';
export { canSeeOpinions, mayGiveOpinion, type SamePerson } from './access/opinion-access.js';
export { type AccessRefusalCode } from './access/access-refusal.js';

export { Language } from './words/language.js';
export { reporterGuidance, type Advice, type Guidance, type HelpLine } from './words/reporter-guidance.js';
export { belgianHelpLines } from './words/help-lines.data.js';
export { type Wording, type Words } from './words/wording.js';
export { type FindingsQuestion } from './words/findings-question.js';
export { recipientOf, type KnownRecipients } from './words/recipient-of.js';
export { labels } from './words/labels.js';
export { meanings } from './words/meanings.js';
export { reasons } from './words/reasons.js';
export {
  explain,
  label,
  meaning,
  type ExplainedType,
  type LabelledType,
  type ReasonCode,
  type ReasonType,
} from './words/words-of.js';

export { normaliseReceipt, receiptFromBytes } from './reporting/receipt.js';
export { ReportFieldCode } from './reporting/field-reader.js';
export { type AddressParser } from './reporting/report-addresses.js';
export {
  type RejectedAddress,
  type ReportableAddress,
  type ReportDraft,
  type ReporterContact,
  type SiteAccess,
} from './reporting/report-draft.js';
export { validateReport } from './reporting/validate-report.js';
export { reportProgress, ReportProgress } from './reporting/report-progress.js';

export { addDays, daysBetween, weekdayOf } from './deadlines/calendar-days.js';
export {
  europeBrussels,
  instantOf,
  localTimeOf,
  type LocalTime,
  type TimeZone,
} from './deadlines/time-zone.js';
export { easterSunday, holidaysOn, type HolidayRule } from './deadlines/holiday.js';
export { belgianCalendar, belgianHolidays, type BelgianHoliday } from './deadlines/belgian-calendar.data.js';
export {
  addWorkingDays,
  closingOf,
  isWorkingDay,
  openingOf,
  reviewAlarmAt,
  sendableAt,
  workingDayFrom,
  workingDayUntil,
  type WorkingCalendar,
} from './deadlines/working-calendar.js';
export {
  deadlinePolicy,
  type DeadlinePolicy,
  type OwnWaits,
  type ReferralWaits,
  type Term,
  type Terms,
  type Wait,
} from './deadlines/deadline-policy.js';
export {
  deadlineSchedule,
  DeadlineStage,
  deadlineStage,
  dueAt,
  type DeadlineSchedule,
} from './deadlines/due-at.js';
export {
  ClockCode,
  clockOfCaseStatus,
  clockOfReferralStatus,
  type CaseClock,
  type OwnClock,
  type ReferralClock,
} from './deadlines/clock-code.js';
export {
  clockOf,
  type Clock,
  type Waiting,
  type WaitingCase,
  type WaitingContact,
  type WaitingQuestion,
  type WaitingReferral,
  type WaitingSince,
} from './deadlines/clock-of.js';
export { ClockStep, stepsOf, type ClockEvent } from './deadlines/clock-steps.js';
export { overdueWork } from './deadlines/overdue-work.js';
export {
  yardstick72,
  yardstickHours,
  YardstickState,
  type Yardstick,
  type YardstickFacts,
} from './deadlines/yardstick.js';

export { Commerciality, PaymentMethod, SiteType } from './iccam/source-url.js';
export { IccamAction, IccamContentType, IccamFlag, IccamReason } from './iccam/action.js';
export { type CodeTable, type UnknownIccamCode } from './iccam/code-table.js';
export {
  iccamAccessibility,
  iccamAction,
  iccamAge,
  iccamChildModelling,
  iccamClassification,
  iccamCommerciality,
  iccamContentType,
  iccamPaymentMethod,
  iccamReason,
  iccamReasonsOf,
  iccamSelfGenerated,
  iccamSex,
  iccamSiteType,
  iccamVirtual,
  isVirtualMedium,
  type IccamClassification,
} from './iccam/code-tables.data.js';
export {
  iccamAssessment,
  isIccamClassification,
  type IccamAssessment,
  type IccamAssessmentRefusal,
} from './iccam/assessment.js';
export {
  currentIccamClassification,
  IccamRefusalCode,
  iccamWorkListLimit,
  isFinalIccamAction,
  isIccamItemFinished,
  isIccamReportComplete,
  mayActInIccam,
  mayAssessInIccam,
  mayClaimInIccam,
  mayMoveInIccam,
  type IccamItem,
  type IccamRefusal,
  type IccamSourceUrl,
} from './iccam/iccam-rules.js';
export { type IccamDataCode } from './iccam/iccam-data-code.js';
export { iccamContentTypeOf } from './iccam/content-type-of.js';
export { IccamItemState, IccamOrigin } from './iccam/iccam-item-state.js';
export { iccamPolicy, type IccamPolicy } from './iccam/iccam-policy.js';
export { iccamNotIllegalReason } from './iccam/not-illegal-reason.js';
export {
  dueInIccam,
  isUnansweredInIccam,
  type IccamAnnouncement,
  type IccamItemFacts,
  type IccamReferralFacts,
} from './iccam/due-in-iccam.js';
export { readPartnerProgress, type PartnerProgress, type PartnerRecord } from './iccam/partner-progress.js';
export { iccamListDifference, type IccamListDifference } from './iccam/list-difference.js';

export { NoticeRequest, type Notice } from './notices/notice.js';
export {
  foreignParts,
  isNoticeable,
  missingElements,
  NoticeElement,
  noticeElements,
  type NoticeDraft,
  type NoticeElementRule,
} from './notices/notice-elements.js';
export {
  maySendNotice,
  NoticeRefusalCode,
  type NoticeHost,
  type NoticeRefusal,
  type NoticeSending,
} from './notices/may-send-notice.js';
export {
  afterNotice,
  escalationAfter,
  nextNoticeAt,
  noticePolicy,
  NoticeStep,
  type NextNoticeStep,
  type NoticePolicy,
} from './notices/notice-times.js';
export { ContactKind, ContactSource, ContactStatus, NoticeAddressee } from './notices/abuse-contact.js';
export {
  chooseContact,
  ContactReason,
  mayBeContacted,
  type ContactChoice,
  type KnownContact,
} from './notices/choose-contact.js';
export {
  overrideFor,
  OverrideScope,
  overrideValue,
  type ContactOverride,
  type ContactTarget,
} from './notices/contact-override.js';
export { isInIpNetwork } from './notices/ip-network.js';
export { NoticeStatus, TakenOutReason } from './notices/notice-life.js';
export {
  answerProblem,
  AnswerReason,
  AnswerRefusalCode,
  effectOfAnswer,
  longestProviderReference,
  ProviderAnswer,
  reasonsFor,
  type AnswerDraft,
  type AnswerEffect,
} from './notices/provider-answer.js';
export { writeNotice, type LetterText, type NoticeLetter } from './notices/notice-letter.js';
export { citeProvision } from './notices/cite-provision.js';
export { answerPageWords, type AnswerPagePhrase } from './words/answer-page.data.js';
export {
  proofOf,
  Reachability,
  ReachabilityProof,
  seenByPeopleOnly,
  type ReachabilityObservation,
} from './removal/reachability.js';
export { NoAnswer, RedirectKind, type RawReach } from './removal/raw-reach.js';
export { reachabilityOf } from './removal/reachability-of.js';
export { redirectKindOf } from './removal/redirect-kind.js';
export {
  removalWatchPolicy,
  type CheckBand,
  type RemovalWatchPolicy,
} from './removal/removal-watch-policy.js';
export {
  RemovalReason,
  removalState,
  RemovalState,
  type ProvenRemoval,
  type RemovalConclusion,
  type RemovalSetting,
} from './removal/removal-state.js';
export { CheckReason, nextCheckAt, type NextCheck, type WatchFacts } from './removal/next-check-at.js';
export {
  endsWithRemoval,
  HostMove,
  hostMove,
  isWatched,
  type HostedPlace,
  type WatchCandidate,
  type WatchedReferral,
} from './removal/watched-items.js';
export { handCheckDue, HandCheckReason } from './removal/hand-check.js';
export {
  timeToRemoval,
  type RemovalTimes,
  type TimeSpan,
  type TimeToRemoval,
} from './removal/time-to-removal.js';
export { xarfClassification } from './notices/xarf.js';
export {
  Opinion,
  ItemOpinions,
  needsSettler,
  opinionDue,
  standingAfter,
  standingWhenHosted,
  type NeedsSettler,
  type OpinionFacts,
  type OpinionsStanding,
} from './qualification/item-opinions.js';

export { Channel, channelOfKind } from './handover/channel.js';
export {
  HandOverEvent,
  HandOverStatus,
  handOverTransitions,
  transitionHandOver,
} from './handover/hand-over-status.js';
export { FailureClass, HandOverCause, type HandOverFailure } from './handover/failure.js';
export {
  afterFailure,
  handOverPolicy,
  type AfterFailure,
  type FailedAttempt,
  type HandOverPolicy,
} from './handover/after-failure.js';
export { Audience, audiencesOf, maySettleByHand, WorkItemKind } from './handover/work-item.js';
export {
  AnnouncementAudience,
  announcementTypesFor,
  AnnouncementType,
  audiencesToTell,
  type AnnouncedChange,
} from './handover/announcement.js';
