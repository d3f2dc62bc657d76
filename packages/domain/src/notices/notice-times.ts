import { belgianCalendar } from '../deadlines/belgian-calendar.data.js';
import { sendableAt, type WorkingCalendar } from '../deadlines/working-calendar.js';

/** When notices to one contact leave. @public */
export interface NoticePolicy {
  /** How long notices to one contact are collected into one message. */
  readonly groupMinutes: number;
  /** How long after a notice it is repeated while the content is still there. */
  readonly repeatHours: number;
  readonly calendar: WorkingCalendar;
}

/** The shipped settings: what hotlines do in practice; no text sets them. @public */
export const noticePolicy: NoticePolicy = { groupMinutes: 60, repeatHours: 24, calendar: belgianCalendar };

/**
 * When the next notice about an address leaves: first after the time for collecting, then at every interval, always
 * in working hours. The urgent is neither collected nor held by the clock.
 * @public
 */
export function nextNoticeAt(
  facts: { readonly readyAt: Date; readonly lastSentAt: Date | null; readonly urgent: boolean },
  policy: NoticePolicy = noticePolicy,
): Date {
  const { readyAt, lastSentAt, urgent } = facts;
  const wait = lastSentAt === null ? (urgent ? 0 : policy.groupMinutes) : policy.repeatHours * 60;
  const at = new Date((lastSentAt ?? readyAt).getTime() + wait * 60_000);
  return sendableAt(at, urgent, policy.calendar);
}
