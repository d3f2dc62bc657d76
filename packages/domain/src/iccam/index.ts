export { Commerciality, PaymentMethod, SiteType } from './source-url.js';
export { IccamAction, IccamContentType, IccamFlag, IccamReason } from './action.js';
export { type CodeTable, type UnknownIccamCode } from './code-table.js';
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
} from './code-tables.data.js';
export {
  iccamAssessment,
  isIccamClassification,
  type IccamAssessment,
  type IccamAssessmentRefusal,
} from './assessment.js';
export {
  contradictsInIccam,
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
} from './iccam-rules.js';
export { type IccamDataCode } from './iccam-data-code.js';
export { iccamContentTypeOf } from './content-type-of.js';
export { IccamItemState, IccamOrigin } from './iccam-item-state.js';
export { iccamPolicy, type IccamPolicy } from './iccam-policy.js';
export { iccamNotIllegalReason } from './not-illegal-reason.js';
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
