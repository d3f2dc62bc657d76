export { Commerciality, PaymentMethod, SiteType } from './source-url.js';
export { IccamAction, IccamContentType, IccamReason } from './action.js';
export { type CodeTable, type UnknownIccamCode } from './code-table.js';
export {
  iccamAction,
  iccamAge,
  iccamClassification,
  iccamCommerciality,
  iccamContentType,
  iccamPaymentMethod,
  iccamReason,
  iccamSex,
  iccamSiteType,
  type IccamClassification,
} from './code-tables.data.js';
export { iccamAssessment, type IccamAssessment, type IccamAssessmentRefusal } from './assessment.js';
export {
  contradictsInIccam,
  currentIccamClassification,
  IccamRefusalCode,
  iccamWorkListLimit,
  isFinalIccamAction,
  isIccamReportComplete,
  mayActInIccam,
  mayAssessInIccam,
  mayClaimInIccam,
  mayMoveInIccam,
  type IccamItem,
  type IccamRefusal,
  type IccamSourceUrl,
} from './iccam-rules.js';
export { iccamContentTypeOf } from './content-type-of.js';
export { IccamItemState, IccamOrigin } from './iccam-item-state.js';
export { iccamPolicy, type IccamPolicy } from './iccam-policy.js';
export {
  dueInIccam,
  isUnansweredInIccam,
  type IccamAnnouncement,
  type IccamItemFacts,
  type IccamReferralFacts,
} from './due-in-iccam.js';
export { readPartnerProgress, type PartnerProgress, type PartnerRecord } from './partner-progress.js';
export { iccamListDifference, type IccamListDifference } from './list-difference.js';
export { missingForExchange, type ExchangeQuestion, type SourceAnswers } from './missing-for-exchange.js';
