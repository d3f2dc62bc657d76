import {
  closeRefusalCodeReasons,
  priorityReasonReasons,
  setAsideRefusalReasons,
  stayReasonReasons,
} from './reasons/casework.data.js';
import { completionRefusalCodeReasons, holdRefusalCodeReasons } from './reasons/referrals.data.js';
import { accessRefusalCodeReasons, leaseReasons } from './reasons/access.data.js';
import { reportFieldCodeReasons } from './reasons/reporting.data.js';
import { iccamRefusalCodeReasons, iccamDataCodeReasons } from './reasons/iccam.data.js';
import {
  answerRefusalCodeReasons,
  bounceClassReasons,
  contactReasonReasons,
  noticeRefusalCodeReasons,
} from './reasons/notices.data.js';
import { addressRefusalCodeReasons } from './reasons/addresses.data.js';
import { directoryProblemCodeReasons, membershipReasonReasons } from './reasons/directory.data.js';
import { fieldRefusalCodeReasons } from './reasons/fields.data.js';
import { hostingRuleReasons, observationFieldCodeReasons } from './reasons/hosting.data.js';
import { jurisdictionProblemReasons, lawDifferenceReasons } from './reasons/law.data.js';
import {
  besideReasonReasons,
  findingsAnswerReasons,
  qualificationReasonReasons,
  secondOpinionReasonReasons,
  unknownVersionReasons,
  unlistedReasonReasons,
} from './reasons/qualification.data.js';
import { checkReasonReasons, handCheckReasonReasons, removalReasonReasons } from './reasons/removal.data.js';
import { handOverCauseReasons } from './reasons/handover.data.js';
import { placeRefusalCodeReasons } from './reasons/places.data.js';
import { policeTextRefusalCodeReasons } from './reasons/police.data.js';
import { routeReasonReasons } from './reasons/routing.data.js';
import { problemCodeReasons, refusalCodeReasons } from './reasons/refusals.data.js';
import { requestRefusalReasons } from './reasons/requests.data.js';

/** The sentences for every reason and refusal, by the name of its type. @public */
export const reasons = {
  BounceClass: bounceClassReasons,
  FieldRefusalCode: fieldRefusalCodeReasons,
  AddressRefusalCode: addressRefusalCodeReasons,
  PlaceRefusalCode: placeRefusalCodeReasons,
  QualificationReason: qualificationReasonReasons,
  BesideReason: besideReasonReasons,
  FindingsAnswer: findingsAnswerReasons,
  SecondOpinionReason: secondOpinionReasonReasons,
  UnknownVersion: unknownVersionReasons,
  UnlistedReason: unlistedReasonReasons,
  JurisdictionProblem: jurisdictionProblemReasons,
  LawDifference: lawDifferenceReasons,
  HostingRule: hostingRuleReasons,
  ObservationFieldCode: observationFieldCodeReasons,
  MembershipReason: membershipReasonReasons,
  DirectoryProblemCode: directoryProblemCodeReasons,
  RouteReason: routeReasonReasons,
  HandOverCause: handOverCauseReasons,
  PriorityReason: priorityReasonReasons,
  CloseRefusalCode: closeRefusalCodeReasons,
  SetAsideRefusal: setAsideRefusalReasons,
  StayReason: stayReasonReasons,
  CompletionRefusalCode: completionRefusalCodeReasons,
  HoldRefusalCode: holdRefusalCodeReasons,
  AccessRefusalCode: accessRefusalCodeReasons,
  Lease: leaseReasons,
  ReportFieldCode: reportFieldCodeReasons,
  IccamRefusalCode: iccamRefusalCodeReasons,
  IccamDataCode: iccamDataCodeReasons,
  NoticeRefusalCode: noticeRefusalCodeReasons,
  ContactReason: contactReasonReasons,
  AnswerRefusalCode: answerRefusalCodeReasons,
  RemovalReason: removalReasonReasons,
  CheckReason: checkReasonReasons,
  HandCheckReason: handCheckReasonReasons,
  PoliceTextRefusalCode: policeTextRefusalCodeReasons,
  RequestRefusal: requestRefusalReasons,
  RefusalCode: refusalCodeReasons,
  ProblemCode: problemCodeReasons,
} as const;
