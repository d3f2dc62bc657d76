import { requireInstants } from '../instant.js';
import { belgianCalendar } from '../deadlines/belgian-calendar.data.js';
import { sendableAt, type WorkingCalendar } from '../deadlines/working-calendar.js';
import type { NoticeAddressee } from './abuse-contact.js';
import type { TrustedFlaggerStatus } from './trusted-flagger.js';

/** When notices to one contact leave, how often, and whom to turn to when nobody answers. @public */
export interface NoticePolicy {
  /** How long notices to one contact are collected into one message. */
  readonly groupMinutes: number;
  /** How long the first notice about an address waits at least, so that police can still hold it. */
  readonly firstDelayMinutes: number;
  /** How long after a notice it is repeated while the content is still there. */
  readonly repeatHours: number;
  /** How often one contact is written to about the same address, the first notice included. */
  readonly maximumRounds: number;
  /** How often a notice that was not delivered is sent again, beside its rounds, before a person is told. */
  readonly undeliveredTries: number;
  /** Whom to turn to, in this order, when a contact has been written to so often and has not answered. */
  readonly escalation: readonly NoticeAddressee[];
  /** How long a provider can answer through the link of a notice. */
  readonly answerDays: number;
  readonly calendar: WorkingCalendar;
  /** The hotline's status as a trusted flagger, by period; absent where it has never had one. */
  readonly trustedFlagger?: readonly TrustedFlaggerStatus[];
}

/** The shipped settings: what hotlines do in practice; no text sets them. @public */
export const noticePolicy: NoticePolicy = {
  groupMinutes: 60,
  firstDelayMinutes: 60,
  repeatHours: 24,
  maximumRounds: 3,
  undeliveredTries: 3,
  escalation: ['UPSTREAM', 'REGISTRAR'],
  answerDays: 30,
  calendar: belgianCalendar,
};

/**
 * When the next notice about an address leaves: first after the time for collecting, then at every interval, always in
 * working hours. The urgent is neither collected nor held by the clock. Throws `RangeError` for a `Date` that is no
 * instant.
 * @public
 */
export function nextNoticeAt(
  facts: { readonly readyAt: Date; readonly lastSentAt: Date | null; readonly urgent: boolean },
  policy: NoticePolicy = noticePolicy,
): Date {
  const { readyAt, lastSentAt, urgent } = facts;
  requireInstants({ readyAt, lastSentAt });
  const first = urgent ? 0 : Math.max(policy.groupMinutes, policy.firstDelayMinutes);
  const wait = lastSentAt === null ? first : policy.repeatHours * 60;
  const at = new Date((lastSentAt ?? readyAt).getTime() + wait * 60_000);
  return sendableAt(at, urgent, policy.calendar);
}

/** What comes after a notice that nobody answered while the content is still there. @public */
export const NoticeStep = {
  REPEAT: 'REPEAT',
  ESCALATE: 'ESCALATE',
  HAND_TO_PERSON: 'HAND_TO_PERSON',
} as const;
export type NoticeStep = keyof typeof NoticeStep;

/** The next step and when it is due. @public */
export type NextNoticeStep =
  | { readonly step: 'REPEAT'; readonly at: Date }
  | { readonly step: 'ESCALATE'; readonly to: NoticeAddressee; readonly at: Date }
  | { readonly step: 'HAND_TO_PERSON'; readonly at: Date };

/** Whom to turn to after this addressee; `null` at the end of the ladder. @public */
export function escalationAfter(
  addressee: NoticeAddressee,
  policy: NoticePolicy = noticePolicy,
): NoticeAddressee | null {
  const ladder: readonly NoticeAddressee[] = [
    ...new Set<NoticeAddressee>(['PROVIDER', ...policy.escalation]),
  ];
  const rung = ladder.indexOf(addressee);
  return rung < 0 ? null : (ladder[rung + 1] ?? null);
}

/**
 * What follows a notice that was sent and not answered: the same again, up to the maximum; then the next addressee of
 * the ladder; then a person. Never silence. House rule. Throws `RangeError` for a `Date` that is no instant.
 * @public
 */
export function afterNotice(
  facts: {
    readonly addressee: NoticeAddressee;
    /** How often the addressee has been written to. */
    readonly rounds: number;
    readonly lastSentAt: Date;
    readonly urgent: boolean;
  },
  policy: NoticePolicy = noticePolicy,
): NextNoticeStep {
  const { addressee, rounds, lastSentAt, urgent } = facts;
  requireInstants({ lastSentAt });
  const at = nextNoticeAt({ readyAt: lastSentAt, lastSentAt, urgent }, policy);
  if (rounds < policy.maximumRounds) return { step: 'REPEAT', at };
  const to = escalationAfter(addressee, policy);
  return to === null ? { step: 'HAND_TO_PERSON', at } : { step: 'ESCALATE', to, at };
}
