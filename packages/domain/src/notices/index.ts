export { claimedIn, NoticeRequest, type CitedArticle, type Notice } from './notice.js';
export { missingElements, NoticeElement, type NoticeDraft } from './notice-elements.js';
export {
  closedNoticeGate,
  maySendNotice,
  NoticeRefusalCode,
  type NoticeHost,
  type NoticeRefusal,
  type NoticeSending,
} from './may-send-notice.js';
export {
  afterNotice,
  escalationAfter,
  nextNoticeAt,
  noticePolicy,
  type NextNoticeStep,
  type NoticePolicy,
} from './notice-times.js';
export {
  ContactChannel,
  ContactKind,
  ContactSource,
  ContactStanding,
  ContactStatus,
  ContactWarning,
  NoticeAddressee,
} from './abuse-contact.js';
export {
  rateContacts,
  remarkedContacts,
  type RatedContact,
  type RegisteredContact,
  type RemarkedContact,
} from './contact-standing.js';
export { readMailAddresses } from './mail-addresses.js';
export {
  chooseContact,
  ContactReason,
  mayBeContacted,
  type ContactChoice,
  type KnownContact,
} from './choose-contact.js';
export {
  overrideFor,
  OverrideScope,
  overrideValue,
  type ContactOverride,
  type ContactTarget,
} from './contact-override.js';
export {
  noticeObstacles,
  noticeRetryAt,
  type NoticeObstacle,
  type ObstacleWorkCause,
  type ObstacleWork,
  type PostponingObstacle,
  type RemovingObstacle,
} from './notice-obstacles.js';
export { NoticeStatus, TakenOutReason } from './notice-life.js';
export {
  answerProblem,
  AnswerReason,
  AnswerRefusalCode,
  effectOfAnswer,
  maxProviderReferenceLength,
  ProviderAnswer,
  reasonsFor,
  type AnswerDraft,
  type AnswerEffect,
} from './provider-answer.js';
export {
  FlaggerField,
  trustedFlaggerFor,
  trustedFlaggerProblems,
  type TrustedFlaggerStatus,
} from './trusted-flagger.js';
export { belgianTrustedFlagger } from './belgian-trusted-flagger.data.js';
export { xarfClassification } from './xarf.js';
export {
  BounceClass,
  bounceConsequences,
  BounceReason,
  classifyBounce,
  classifySmtpReply,
  undeliveredClasses,
  type BounceConsequence,
  type BounceParts,
  type BounceVerdict,
  type ReportedRecipient,
} from './bounces/index.js';
