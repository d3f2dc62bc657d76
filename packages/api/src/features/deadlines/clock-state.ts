import { createHash } from 'node:crypto';
import {
  clockOf,
  overdueWork,
  stepsOf,
  type Clock,
  type ClockEvent,
  type DeadlinePolicy,
  type Waiting,
  type WorkItemKind,
} from '@meldpunt/domain';
import type { Found } from '../../platform/deadline-sources.js';
import type { DeadlineClockRow } from './deadline.tables.js';

/** Visible work about something that is late. */
export interface OverdueWork {
  readonly kind: WorkItemKind;
  readonly key: string;
}

/** How the clock of one thing stands at an instant. */
export interface ClockState {
  readonly clock: Clock;
  /** What has happened along it by now, in order. */
  readonly reached: readonly ClockEvent[];
  /** What happens along it next; `null` when nothing more does. */
  readonly next: Date | null;
  /** The work that it leaves for people while it is late; `null` while it is not. */
  readonly work: OverdueWork | null;
}

/** How the clock of something stands; `null` when none runs. */
export function clockState(found: Found<Waiting>, now: Date, policy: DeadlinePolicy): ClockState | null {
  const clock = clockOf(found.facts, policy);
  if (clock === null) return null;
  const steps = stepsOf(clock);
  const reached = steps.filter(({ at }) => at <= now);
  const isLate = reached.some(({ step }) => step === 'ALARM');
  return {
    clock,
    reached,
    next: steps.find(({ at }) => at > now)?.at ?? null,
    work: isLate ? workOf(clock, found) : null,
  };
}

/** The liaison must learn of no referral but those to police: what they see is about theirs. */
const workOf = ({ code }: Clock, { id, policeReferralId, facts }: Found<Waiting>): OverdueWork => ({
  kind: overdueWork(code, facts.subject === 'REFERRAL' ? facts.kind : null),
  key: policeReferralId ?? id,
});

/** Whether a row tells of this run of a clock and no other. */
export const isSameRun = (row: DeadlineClockRow, clock: Clock): boolean =>
  row.code === clock.code &&
  row.started_at?.getTime() === clock.startedAt.getTime() &&
  row.due_at?.getTime() === clock.dueAt.getTime();

/** Whether the work that a row remembers is the work that there should be. */
export const hasItsWork = (row: DeadlineClockRow, work: OverdueWork | null): boolean =>
  row.work_kind === (work?.kind ?? null) && row.work_key === (work?.key ?? null);

const fingerprints = new WeakMap<DeadlinePolicy, string>();

/** A policy in short: another one makes every clock be worked out again. */
export function fingerprintOf(policy: DeadlinePolicy): string {
  const known = fingerprints.get(policy);
  if (known !== undefined) return known;
  const fresh = createHash('sha256').update(JSON.stringify(policy)).digest('base64url').slice(0, 16);
  fingerprints.set(policy, fresh);
  return fresh;
}
