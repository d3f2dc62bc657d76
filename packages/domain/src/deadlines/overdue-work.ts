import type { WorkItemKind } from '../handover/work-item.js';
import { isPoliceKind, type ReferralKind } from '../routing/leg.js';
import type { ClockCode, OwnClock, ReferralClock } from './clock-code.js';

const ofOwnClock: Readonly<Record<OwnClock, WorkItemKind>> = {
  FIRST_REVIEW: 'CASE_WAITING',
  REVIEW: 'CASE_WAITING',
  SECOND_OPINION: 'CASE_WAITING',
  DECISION: 'CASE_WAITING',
  FOLLOW_UP: 'CASE_WAITING',
  ANSWER_TO_POLICE: 'QUESTION_FROM_POLICE',
  CONTACT_APPROVAL: 'CONTACT_TO_APPROVE',
};

type Sides = Readonly<Record<'police' | 'others', WorkItemKind>>;

const both = (kind: WorkItemKind): Sides => ({ police: kind, others: kind });

/** Police see work of some kinds; what others owe is never of such a kind. */
const ofReferralClock: Readonly<Record<ReferralClock, Sides>> = {
  CLEARANCE: both('CLEARANCE_OVERDUE'),
  HOLD_REVIEW: both('HOLD_OVERDUE'),
  DISPATCH: both('REFERRAL_OVERDUE'),
  ACKNOWLEDGEMENT: { police: 'ACKNOWLEDGEMENT_OVERDUE', others: 'REFERRAL_OVERDUE' },
  COMPLETION: { police: 'POLICE_ANSWER_OVERDUE', others: 'REFERRAL_OVERDUE' },
  RETRY: both('REFERRAL_OVERDUE'),
};

const isOwn = (code: ClockCode): code is OwnClock => Object.hasOwn(ofOwnClock, code);

/** The visible work that an overdue clock leaves for people; `kind` is that of the referral that waits. @public */
export function overdueWork(code: ClockCode, kind: ReferralKind | null): WorkItemKind {
  if (isOwn(code)) return ofOwnClock[code];
  return ofReferralClock[code][kind !== null && isPoliceKind(kind) ? 'police' : 'others'];
}
