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
import type { DeadlineClockRow } from './deadline.tables.js';
import type { Found } from './waiting.js';

/** The work item about something overdue. */
export interface OverdueWork {
  readonly kind: WorkItemKind;
  readonly key: string;
}

/** The state of a deadline at an instant. */
export interface ClockState {
  readonly clock: Clock;
  /** The steps reached by now, in order. */
  readonly reached: readonly ClockEvent[];
  /** When the next step is reached; `null` if there is none. */
  readonly next: Date | null;
  /** The work item that must be open while it is overdue; `null` while it is not. */
  readonly work: OverdueWork | null;
}

/** The state of a subject's deadline; `null` if it has none. */
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

/**
 * The work item key. Where a referral to police is concerned, its id is the key: the liaison must not see ids of other
 * referrals.
 */
const workOf = ({ code }: Clock, { id, policeReferralId, facts }: Found<Waiting>): OverdueWork => ({
  kind: overdueWork(code, facts.subject === 'REFERRAL' ? facts.kind : null),
  key: policeReferralId ?? id,
});

/** Whether a row stores this deadline with the same start and due time. */
export const isSameRun = (row: DeadlineClockRow, clock: Clock): boolean =>
  row.code === clock.code &&
  row.started_at?.getTime() === clock.startedAt.getTime() &&
  row.due_at?.getTime() === clock.dueAt.getTime();

/** Whether the work item stored in a row is the one that must be open. */
export const hasItsWork = (row: DeadlineClockRow, work: OverdueWork | null): boolean =>
  row.work_kind === (work?.kind ?? null) && row.work_key === (work?.key ?? null);

const fingerprints = new WeakMap<DeadlinePolicy, string>();

/** A hash of the policy. When it changes, every deadline is recalculated. */
export function fingerprintOf(policy: DeadlinePolicy): string {
  const known = fingerprints.get(policy);
  if (known !== undefined) return known;
  const fresh = createHash('sha256').update(JSON.stringify(policy)).digest('base64url').slice(0, 16);
  fingerprints.set(policy, fresh);
  return fresh;
}
