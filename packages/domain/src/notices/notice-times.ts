import { requireInstants } from '../instant.js';
import { belgianCalendar } from '../deadlines/belgian-calendar.data.js';
import { sendableAt, type WorkingCalendar } from '../deadlines/working-calendar.js';
import type { NoticeAddressee } from './abuse-contact.js';
import type { TrustedFlaggerStatus } from './trusted-flagger.js';

/** When notices to one contact are sent, how often, and who follows when there is no answer. @public */
export interface NoticePolicy {
  /** How long notices to one contact are collected into one message. */
  readonly groupMinutes: number;
  /** The minimum delay of the first notice about an address, so that police can still hold it. */
  readonly firstDelayMinutes: number;
  /** How long after a notice it is repeated while the content is still online. */
  readonly repeatHours: number;
  /** How often one contact is written to about the same address, including the first notice. */
  readonly maximumRounds: number;
  /** How often an undelivered notice is sent again, in addition to its rounds, before a person is told. */
  readonly undeliveredTries: number;
  /** The addressees, in order, after a contact has not answered the maximum number of notices. */
  readonly escalation: readonly NoticeAddressee[];
  /** The number of days in which a provider can answer through the link of a notice. */
  readonly answerDays: number;
  readonly calendar: WorkingCalendar;
  /** The hotline’s status as a trusted flagger, by period; absent when it has never had one. */
  readonly trustedFlagger?: readonly TrustedFlaggerStatus[];
}

/** The default settings: the usual practice of hotlines. No text sets them. @public */
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
 * When the next notice about an address is sent: first after the grouping time, then at every interval, always in
 * working hours. An urgent notice is neither grouped nor delayed to working hours. Throws `RangeError` for an invalid
 * `Date`.
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

/** What follows a notice without an answer while the content is still online. @internal */
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

/** The next addressee after this one; `null` at the end of the ladder. @public */
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
 * Decides what follows a notice that was sent and not answered: the same notice again, up to the maximum; then the next
 * addressee of the ladder; then a person. There is always a next step. House rule. Throws `RangeError` for an invalid
 * `Date`.
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
