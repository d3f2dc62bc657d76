import { classificationExplanations } from './explanations/qualification.data.js';
import {
  hostingKindExplanations,
  confidenceExplanations,
  membershipExplanations,
} from './explanations/hosting.data.js';
import {
  referralKindExplanations,
  gateExplanations,
  routeOutcomeExplanations,
  referralStatusExplanations,
  referralOutcomeExplanations,
} from './explanations/referrals.data.js';
import { caseStatusExplanations, closeReasonExplanations } from './explanations/casework.data.js';
import { deadlineStageExplanations } from './explanations/deadlines.data.js';
import { roleExplanations } from './explanations/access.data.js';
import { reportProgressExplanations } from './explanations/reporting.data.js';

/** What the codes mean whose label does not say it all, by the name of their type. @public */
export const meanings = {
  Classification: classificationExplanations,
  HostingKind: hostingKindExplanations,
  Confidence: confidenceExplanations,
  Membership: membershipExplanations,
  ReferralKind: referralKindExplanations,
  Gate: gateExplanations,
  RouteOutcome: routeOutcomeExplanations,
  ReferralStatus: referralStatusExplanations,
  ReferralOutcome: referralOutcomeExplanations,
  CaseStatus: caseStatusExplanations,
  CloseReason: closeReasonExplanations,
  DeadlineStage: deadlineStageExplanations,
  Role: roleExplanations,
  ReportProgress: reportProgressExplanations,
} as const;
