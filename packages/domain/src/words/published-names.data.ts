import type { LabelledType } from './words-of.js';

/** The vocabularies that the GraphQL schema publishes under another name, by that name. @public */
export const publishedNames = {
  AbuseContactChannel: 'ContactChannel',
  AbuseContactKind: 'ContactKind',
  AbuseContactScope: 'OverrideScope',
  AbuseContactSource: 'ContactSource',
  AbuseContactStanding: 'ContactStanding',
  AbuseContactStatus: 'ContactStatus',
  AbuseContactWarning: 'ContactWarning',
  AddressCorrection: 'AddressMend',
  DeliveryReportClass: 'BounceClass',
  DeliveryReportReason: 'BounceReason',
  NoticeTakenOutReason: 'TakenOutReason',
  PoliceAnswerCode: 'PoliceAnswer',
  PoliceQuestionCode: 'PoliceQuestion',
  PriorityReasonCode: 'PriorityReason',
  ProviderAnswerKind: 'ProviderAnswer',
  ProviderAnswerReason: 'AnswerReason',
  ProviderNoticeStatus: 'NoticeStatus',
} as const satisfies Readonly<Record<string, LabelledType>>;
