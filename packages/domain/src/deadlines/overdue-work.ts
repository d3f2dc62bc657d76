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

/** Police see work items of some kinds. The overdue work of other recipients never gets such a kind. */
const ofReferralClock: Readonly<Record<ReferralClock, Sides>> = {
  CLEARANCE: both('CLEARANCE_OVERDUE'),
  HOLD_REVIEW: both('HOLD_OVERDUE'),
  DISPATCH: both('REFERRAL_OVERDUE'),
  ACKNOWLEDGEMENT: { police: 'ACKNOWLEDGEMENT_OVERDUE', others: 'REFERRAL_OVERDUE' },
  COMPLETION: { police: 'POLICE_ANSWER_OVERDUE', others: 'REFERRAL_OVERDUE' },
  RETRY: both('REFERRAL_OVERDUE'),
};

const isOwn = (code: ClockCode): code is OwnClock => Object.hasOwn(ofOwnClock, code);

/** The kind of work item that an overdue deadline creates; `kind` is the kind of the waiting referral. @public */
export function overdueWork(code: ClockCode, kind: ReferralKind | null): WorkItemKind {
  if (isOwn(code)) return ofOwnClock[code];
  return ofReferralClock[code][kind !== null && isPoliceKind(kind) ? 'police' : 'others'];
}
