import type { WorkItemKind } from '../../handover/work-item.js';
import type { BounceClass } from './bounce-class.js';

/** The consequence of a message that arrived at a return path. @public */
export interface BounceConsequence {
  /** What it shows about the contact; `null` when nothing. */
  readonly contact: 'UNREACHABLE' | 'MEMBER_FAILED' | 'NEEDS_FORM' | null;
  /**
   * Whether the notice was not delivered or is not read: it is sent again, and the attempt does not count as a round.
   */
  readonly isUndelivered: boolean;
  /**
   * The work item that is opened at once; `null` when there is none, or only after the number of attempts in the
   * policy.
   */
  readonly work: WorkItemKind | null;
}

const noted: BounceConsequence = { contact: null, isUndelivered: false, work: null };
const waits: BounceConsequence = { contact: null, isUndelivered: true, work: null };

/**
 * The consequence of each class. Only a missing mailbox ends the notice; all other classes keep the contact. House
 * rule, after RFC 3463 and RFC 3834.
 * @public
 */
export const bounceConsequences: Readonly<Record<BounceClass, BounceConsequence>> = {
  RECIPIENT_UNKNOWN: { contact: 'UNREACHABLE', isUndelivered: false, work: 'NOTICE_BOUNCED' },
  MEMBER_FAILED: { contact: 'MEMBER_FAILED', isUndelivered: false, work: null },
  OWN_MAIL_REFUSED: { contact: null, isUndelivered: true, work: 'OWN_MAIL_REFUSED' },
  MAILBOX_FULL: waits,
  DELAYED: noted,
  RECIPIENT_UNREACHABLE: waits,
  NOT_DELIVERED: { contact: null, isUndelivered: true, work: 'NOTICE_BOUNCED' },
  DELIVERED: noted,
  OUT_OF_OFFICE: noted,
  RECEIPT: noted,
  FORM_NEEDED: { contact: 'NEEDS_FORM', isUndelivered: true, work: 'NOTICE_NEEDS_FORM' },
  CHALLENGE: { contact: null, isUndelivered: false, work: 'RETURNED_MAIL' },
  COMPLAINT: { contact: null, isUndelivered: false, work: 'OWN_MAIL_REFUSED' },
  NOT_UNDERSTOOD: { contact: null, isUndelivered: false, work: 'RETURNED_MAIL' },
};

/** The classes after which a round counts as not delivered. @public */
export const undeliveredClasses: readonly BounceClass[] = (
  Object.keys(bounceConsequences) as BounceClass[]
).filter((name) => bounceConsequences[name].isUndelivered);
