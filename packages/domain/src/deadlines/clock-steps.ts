import { requireInstants } from '../instant.js';
import type { Clock } from './clock-of.js';

/** The kinds of event of a deadline. @public */
export const ClockStep = { REMINDER: 'REMINDER', ALARM: 'ALARM', ESCALATION: 'ESCALATION' } as const;
export type ClockStep = keyof typeof ClockStep;

/**
 * One event of a deadline, and when it happens. Reminders are numbered from 1; alarm and escalation happen once.
 * @public
 */
export interface ClockEvent {
  readonly step: ClockStep;
  readonly number: number;
  readonly at: Date;
}

/**
 * All events of a deadline, in order. The alarm happens once, even when reminders fall on the same instant. The
 * escalation comes with the alarm or after it, never before. Throws `RangeError` for an invalid `Date`.
 * @public
 */
export function stepsOf({ remindAt, alarmAt, escalateAt }: Clock): readonly ClockEvent[] {
  requireInstants({ remindAt, alarmAt, escalateAt });
  const early = remindAt.filter((at) => at < alarmAt);
  const late = remindAt.filter((at) => at > alarmAt);
  const reminder = (at: Date, index: number): ClockEvent => ({ step: 'REMINDER', number: index + 1, at });
  const escalation = escalateAt < alarmAt ? alarmAt : escalateAt;
  const events: readonly ClockEvent[] = [
    ...early.map(reminder),
    { step: 'ALARM', number: 1, at: alarmAt },
    ...late.map((at, index) => reminder(at, early.length + index)),
    { step: 'ESCALATION', number: 1, at: escalation },
  ];
  return [...events].sort((first, second) => first.at.getTime() - second.at.getTime());
}
