import { closeRefusalCodeReasons, stayReasonReasons } from './reasons/casework.data.js';
import { completionRefusalCodeReasons, holdRefusalCodeReasons } from './reasons/referrals.data.js';
import { accessRefusalCodeReasons } from './reasons/access.data.js';
import { reportFieldCodeReasons } from './reasons/reporting.data.js';
import { iccamRefusalCodeReasons, iccamDataCodeReasons } from './reasons/iccam.data.js';
import { noticeRefusalCodeReasons } from './reasons/notices.data.js';

/** The sentences for every reason and refusal, by the name of its type. @public */
export const reasons = {
  CloseRefusalCode: closeRefusalCodeReasons,
  StayReason: stayReasonReasons,
  CompletionRefusalCode: completionRefusalCodeReasons,
  HoldRefusalCode: holdRefusalCodeReasons,
  AccessRefusalCode: accessRefusalCodeReasons,
  ReportFieldCode: reportFieldCodeReasons,
  IccamRefusalCode: iccamRefusalCodeReasons,
  IccamDataCode: iccamDataCodeReasons,
  NoticeRefusalCode: noticeRefusalCodeReasons,
} as const;
