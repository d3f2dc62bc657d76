import { classificationExplanations } from './explanations/qualification.data.js';
import {
  hostingKindExplanations,
  confidenceExplanations,
  membershipExplanations,
  membershipStatusExplanations,
} from './explanations/hosting.data.js';
import {
  referralKindExplanations,
  gateExplanations,
  routeOutcomeExplanations,
  referralStatusExplanations,
  referralOutcomeExplanations,
} from './explanations/referrals.data.js';
import { caseStatusExplanations, closeReasonExplanations } from './explanations/casework.data.js';
import {
  clockCodeExplanations,
  deadlineStageExplanations,
  yardstickStateExplanations,
} from './explanations/deadlines.data.js';
import { roleExplanations } from './explanations/access.data.js';
import {
  noticeIssuerExplanations,
  opinionStateExplanations,
  orphanHandlingExplanations,
} from './explanations/routing.data.js';
import { sourceConfidenceExplanations } from './explanations/law.data.js';
import { reachabilityExplanations, removalStateExplanations } from './explanations/removal.data.js';
import {
  handOverStatusExplanations,
  handlingMarkExplanations,
  workItemKindExplanations,
} from './explanations/handover.data.js';
import { reportProgressExplanations } from './explanations/reporting.data.js';

/** Explanations of the codes whose label is not enough, by the name of their type. @public */
export const meanings = {
  Classification: classificationExplanations,
  SourceConfidence: sourceConfidenceExplanations,
  HostingKind: hostingKindExplanations,
  Confidence: confidenceExplanations,
  Membership: membershipExplanations,
  MembershipStatus: membershipStatusExplanations,
  OpinionState: opinionStateExplanations,
  NoticeIssuer: noticeIssuerExplanations,
  OrphanHandling: orphanHandlingExplanations,
  ReferralKind: referralKindExplanations,
  Gate: gateExplanations,
  RouteOutcome: routeOutcomeExplanations,
  ReferralStatus: referralStatusExplanations,
  ReferralOutcome: referralOutcomeExplanations,
  CaseStatus: caseStatusExplanations,
  CloseReason: closeReasonExplanations,
  DeadlineStage: deadlineStageExplanations,
  ClockCode: clockCodeExplanations,
  YardstickState: yardstickStateExplanations,
  Role: roleExplanations,
  ReportProgress: reportProgressExplanations,
  Reachability: reachabilityExplanations,
  RemovalState: removalStateExplanations,
  HandOverStatus: handOverStatusExplanations,
  WorkItemKind: workItemKindExplanations,
  HandlingMark: handlingMarkExplanations,
} as const;
