import { requireInstants } from '../instant.js';
import type { Clock } from './clock-of.js';

/** What happens along a clock. @public */
export const ClockStep = { REMINDER: 'REMINDER', ALARM: 'ALARM', ESCALATION: 'ESCALATION' } as const;
export type ClockStep = keyof typeof ClockStep;

/** One thing that happens along a clock, and when. Reminders are numbered from 1; the others come once. @public */
export interface ClockEvent {
  readonly step: ClockStep;
  readonly number: number;
  readonly at: Date;
}

/**
 * Everything that happens along a clock, in order. The alarm comes once, however many reminders fall on its instant;
 * a supervisor is told after the alarm or with it, never before. Throws `RangeError` for a `Date` that is no instant.
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
