import {
  AddressRefusalCode,
  AnswerReason,
  BounceClass,
  ClockCode,
  ContactReason,
  HandCheckReason,
  HandOverCause,
  LawDifference,
  NoticeElement,
  NoticeRefusalCode,
  ReleaseReason,
} from '@meldpunt/domain';
import { publishEnum } from '../../platform/graphql/enums.js';
import { describedByWords } from '../../platform/graphql/listed-codes.js';

/** The causes of work items. The vocabularies are those of the rules that open work. */
export const WorkItemCause = {
  ...HandOverCause,
  ...NoticeRefusalCode,
  ...NoticeElement,
  ...ContactReason,
  ...BounceClass,
  ...AnswerReason,
  ...HandCheckReason,
  ...ClockCode,
  ...LawDifference,
  ...ReleaseReason,
  ...AddressRefusalCode,
  CONTENT_MOVED: 'CONTENT_MOVED',
  UNKNOWN_ICCAM_CODE: 'UNKNOWN_ICCAM_CODE',
} as const;
export type WorkItemCause = keyof typeof WorkItemCause;

publishEnum(WorkItemCause, 'WorkItemCause', 'The cause of a work item.', describedByWords(WorkItemCause));
