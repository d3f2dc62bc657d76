import {
  classificationLabels,
  accessibilityLabels,
  mediumLabels,
  subjectLabels,
  conductLabels,
  ageGroupLabels,
  sexLabels,
  legalReviewLabels,
  findingsQuestionLabels,
  itemOpinionsLabels,
  opinionLabels,
} from './labels/qualification.data.js';
import {
  hostingKindLabels,
  confidenceLabels,
  hostingSourceLabels,
  countrylessNetworkLabels,
  membershipLabels,
  membershipStatusLabels,
} from './labels/hosting.data.js';
import {
  referralKindLabels,
  gateLabels,
  routeOutcomeLabels,
  referralStatusLabels,
  referralOutcomeLabels,
  referralEventLabels,
} from './labels/referrals.data.js';
import {
  caseStatusLabels,
  caseEventLabels,
  closeReasonLabels,
  priorityReasonLabels,
} from './labels/casework.data.js';
import { deadlineStageLabels, belgianHolidayLabels } from './labels/deadlines.data.js';
import { roleLabels, languageLabels, permissionLabels } from './labels/access.data.js';
import {
  siteTypeLabels,
  commercialityLabels,
  paymentMethodLabels,
  iccamActionLabels,
  iccamReasonLabels,
  iccamContentTypeLabels,
  iccamFlagLabels,
} from './labels/iccam.data.js';
import { noticeElementLabels, noticeRequestLabels } from './labels/notices.data.js';
import { hostKindLabels } from './labels/addresses.data.js';
import { noticeIssuerLabels, opinionStateLabels, orphanHandlingLabels } from './labels/routing.data.js';
import { consequenceLabels, legalTopicLabels, sourceConfidenceLabels } from './labels/law.data.js';
import {
  audienceLabels,
  channelLabels,
  failureClassLabels,
  handOverEventLabels,
  handOverStatusLabels,
  workItemKindLabels,
} from './labels/handover.data.js';
import { reportProgressLabels } from './labels/reporting.data.js';

/** The labels of every vocabulary, by the name of its type. @public */
export const labels = {
  Classification: classificationLabels,
  Accessibility: accessibilityLabels,
  Medium: mediumLabels,
  Subject: subjectLabels,
  Conduct: conductLabels,
  AgeGroup: ageGroupLabels,
  Sex: sexLabels,
  LegalReview: legalReviewLabels,
  FindingsQuestion: findingsQuestionLabels,
  Opinion: opinionLabels,
  ItemOpinions: itemOpinionsLabels,
  Consequence: consequenceLabels,
  LegalTopic: legalTopicLabels,
  SourceConfidence: sourceConfidenceLabels,
  HostKind: hostKindLabels,
  HostingKind: hostingKindLabels,
  Confidence: confidenceLabels,
  HostingSource: hostingSourceLabels,
  CountrylessNetwork: countrylessNetworkLabels,
  Membership: membershipLabels,
  MembershipStatus: membershipStatusLabels,
  OpinionState: opinionStateLabels,
  NoticeIssuer: noticeIssuerLabels,
  OrphanHandling: orphanHandlingLabels,
  ReferralKind: referralKindLabels,
  Gate: gateLabels,
  RouteOutcome: routeOutcomeLabels,
  ReferralStatus: referralStatusLabels,
  ReferralOutcome: referralOutcomeLabels,
  ReferralEvent: referralEventLabels,
  CaseStatus: caseStatusLabels,
  CaseEvent: caseEventLabels,
  CloseReason: closeReasonLabels,
  PriorityReason: priorityReasonLabels,
  DeadlineStage: deadlineStageLabels,
  BelgianHoliday: belgianHolidayLabels,
  Role: roleLabels,
  Language: languageLabels,
  Permission: permissionLabels,
  SiteType: siteTypeLabels,
  Commerciality: commercialityLabels,
  PaymentMethod: paymentMethodLabels,
  IccamAction: iccamActionLabels,
  IccamReason: iccamReasonLabels,
  IccamContentType: iccamContentTypeLabels,
  IccamFlag: iccamFlagLabels,
  NoticeElement: noticeElementLabels,
  NoticeRequest: noticeRequestLabels,
  ReportProgress: reportProgressLabels,
  Channel: channelLabels,
  HandOverStatus: handOverStatusLabels,
  HandOverEvent: handOverEventLabels,
  FailureClass: failureClassLabels,
  WorkItemKind: workItemKindLabels,
  Audience: audienceLabels,
} as const;
