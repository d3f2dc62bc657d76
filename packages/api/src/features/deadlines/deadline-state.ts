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
import type { DeadlineClock } from './deadline.entity.js';

/** The work item about something overdue. */
export interface OverdueWorkItem {
  readonly kind: WorkItemKind;
  readonly key: string;
}

/** The state of a deadline at an instant. */
export interface DeadlineState {
  readonly clock: Clock;
  /** The steps reached by now, in order. */
  readonly reached: readonly ClockEvent[];
  /** When the next step is reached; `null` if there is none. */
  readonly next: Date | null;
  /** The work item that must be open while it is overdue; `null` while it is not. */
  readonly workItem: OverdueWorkItem | null;
}

/** The state of a subject's deadline; `null` if it has none. */
export function deadlineState(
  found: Found<Waiting>,
  now: Date,
  policy: DeadlinePolicy,
): DeadlineState | null {
  const clock = clockOf(found.facts, policy);
  if (clock === null) return null;
  const steps = stepsOf(clock);
  const reached = steps.filter(({ at }) => at <= now);
  const isLate = reached.some(({ step }) => step === 'ALARM');
  return {
    clock,
    reached,
    next: steps.find(({ at }) => at > now)?.at ?? null,
    workItem: isLate ? workItemOf(clock, found) : null,
  };
}

/**
 * The work item key. Where a referral to police is concerned, its id is the key: the liaison must not see ids of other
 * referrals.
 */
const workItemOf = ({ code }: Clock, { id, policeReferralId, facts }: Found<Waiting>): OverdueWorkItem => ({
  kind: overdueWork(code, facts.subject === 'REFERRAL' ? facts.kind : null),
  key: policeReferralId ?? id,
});

/** Whether the work item stored in a row is the one that must be open. */
export const hasItsWorkItem = (row: DeadlineClock, workItem: OverdueWorkItem | null): boolean =>
  row.workKind === (workItem?.kind ?? null) && row.workKey === (workItem?.key ?? null);

const policyHashes = new WeakMap<DeadlinePolicy, string>();

/** A hash of the policy. When it changes, every deadline is recalculated. */
export function policyHash(policy: DeadlinePolicy): string {
  const known = policyHashes.get(policy);
  if (known !== undefined) return known;
  const fresh = createHash('sha256').update(JSON.stringify(policy)).digest('base64url').slice(0, 16);
  policyHashes.set(policy, fresh);
  return fresh;
}
