import { requireInstants } from '../instant.js';
import type { ReferralKind } from '../routing/leg.js';
import { deadlinePolicy, type DeadlinePolicy, type Term } from './deadline-policy.js';
import { localTimeOf } from './time-zone.js';
import { addWorkingDays, closingOf, sendableAt, type WorkingCalendar } from './working-calendar.js';

/** When a referral is due, and when people are reminded or alerted. @public */
export interface DeadlineSchedule {
  readonly dueAt: Date;
  /** Oldest first, without duplicates. */
  readonly remindAt: readonly Date[];
  readonly escalateAt: Date;
}

/** How close a deadline is. @public */
export const DeadlineStage = {
  ON_TIME: 'ON_TIME',
  DUE_SOON: 'DUE_SOON',
  OVERDUE: 'OVERDUE',
  ESCALATED: 'ESCALATED',
} as const;
export type DeadlineStage = keyof typeof DeadlineStage;

/** The end of a term that begins at an instant. @internal */
export function endOf(term: Term, from: Date, calendar: WorkingCalendar): Date {
  if (term.unit === 'HOURS') return new Date(from.getTime() + term.amount * 3_600_000);
  const { date } = localTimeOf(from, calendar.zone);
  return closingOf(addWorkingDays(date, term.amount, calendar), calendar);
}

/**
 * When the answer to a referral is due; `null` when the policy sets no time for its kind. Throws `RangeError` for an
 * invalid `Date`.
 * @public
 */
export function dueAt(
  kind: ReferralKind,
  createdAt: Date,
  urgent: boolean,
  policy: DeadlinePolicy = deadlinePolicy,
): Date | null {
  requireInstants({ createdAt });
  const term = (urgent ? policy.urgent : policy.ordinary)[kind];
  return term === null ? null : endOf(term, createdAt, policy.calendar);
}

/** The schedule between two instants. Ordinary reminders and escalations wait for working hours. @internal */
export function scheduleBetween(
  start: Date,
  due: Date,
  urgent: boolean,
  policy: DeadlinePolicy,
): DeadlineSchedule {
  const given = due.getTime() - start.getTime();
  const timeAt = (percent: number): number =>
    sendableAt(new Date(start.getTime() + (given * percent) / 100), urgent, policy.calendar).getTime();
  const reminders = new Set(policy.remindAtPercent.map(timeAt));
  return {
    dueAt: due,
    remindAt: [...reminders].sort((a, b) => a - b).map((time) => new Date(time)),
    escalateAt: new Date(timeAt(policy.escalateAtPercent)),
  };
}

/** The stage of a deadline at an instant. Throws `RangeError` for an invalid `Date`. @public */
export function deadlineStage(schedule: DeadlineSchedule, at: Date): DeadlineStage {
  const { dueAt: due, remindAt, escalateAt } = schedule;
  requireInstants({ at, dueAt: due, remindAt, escalateAt });
  const time = at.getTime();
  if (time >= escalateAt.getTime()) return DeadlineStage.ESCALATED;
  if (time >= due.getTime()) return DeadlineStage.OVERDUE;
  const isReminded = remindAt.some((reminder) => reminder.getTime() <= time);
  return isReminded ? DeadlineStage.DUE_SOON : DeadlineStage.ON_TIME;
}
