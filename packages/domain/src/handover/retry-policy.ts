import { requireInstants } from '../instant.js';
import type { FailureClass, HandOverFailure } from './failure.js';

/** How long to retry after failures, and how long to wait between attempts. @public */
export interface HandOverPolicy {
  /** Minutes before the second, third, … attempt; the last value repeats. */
  readonly waitMinutes: readonly number[];
  /** Hours after the first failure until retries stop, by class; 0 stops at once. */
  readonly giveUpAfterHours: Readonly<Record<FailureClass, number>>;
  /** Minutes after the first failure until people are alerted that a recipient is not reached. */
  readonly alarmAfterMinutes: { readonly urgent: number; readonly ordinary: number };
  /** Failures that are reported at once, because waiting does not solve them. */
  readonly alarmsAtOnce: readonly FailureClass[];
}

/**
 * The default settings. A partner may be down for days without loss of messages; a refusal needs a person at once.
 * House rules: no text of a partner sets them.
 * @public
 */
export const handOverPolicy: HandOverPolicy = {
  waitMinutes: [1, 2, 5, 10, 20, 30],
  giveUpAfterHours: {
    UNREACHABLE: 168,
    THROTTLED: 168,
    PARTNER_FAULT: 48,
    ACCESS_REFUSED: 168,
    REFUSED: 0,
    NOT_FOUND: 0,
    OWN_FAULT: 4,
  },
  alarmAfterMinutes: { urgent: 10, ordinary: 60 },
  alarmsAtOnce: ['ACCESS_REFUSED'],
};

/** The facts of a failed attempt. @public */
export interface FailedAttempt {
  readonly failure: HandOverFailure;
  /** The number of consecutive failures, including this one; at least 1. */
  readonly failures: number;
  /** When the first of these failures happened. */
  readonly failingSince: Date;
  readonly urgent: boolean;
  readonly at: Date;
}

/** What follows a failed attempt. @public */
export type AfterFailure =
  | {
      readonly then: 'TRY_AGAIN';
      readonly at: Date;
      /** Whether the recipient’s other hand-overs wait too, so that their order is kept. */
      readonly pausesRecipient: boolean;
      /** Whether the recipient requested this wait. Then it is not shortened when the recipient is reached meanwhile. */
      readonly keepsWait: boolean;
      /** Whether people must be alerted that this recipient is not reached. */
      readonly isAlarming: boolean;
    }
  | { readonly then: 'STOP' };

const pausing: ReadonlySet<FailureClass> = new Set(['UNREACHABLE', 'THROTTLED', 'ACCESS_REFUSED']);
const minutes = 60_000;

/**
 * Whether all other hand-overs to this recipient would fail too: it is not reached, asks to wait or denies access.
 * House rule.
 * @public
 */
export const pausesRecipient = (failure: FailureClass): boolean => pausing.has(failure);

/**
 * Decides what follows a failed attempt: another attempt later, or a person. Never retries before the time the
 * recipient asked for, and never ends silently: `STOP` creates a work item. Throws `RangeError` for an invalid `Date`.
 * @public
 */
export function afterFailure(
  { failure, failures, failingSince, urgent, at }: FailedAttempt,
  policy: HandOverPolicy = handOverPolicy,
): AfterFailure {
  requireInstants({ failingSince, at, retryAt: failure.retryAt });
  const failingFor = at.getTime() - failingSince.getTime();
  if (failingFor >= policy.giveUpAfterHours[failure.class] * 60 * minutes) return { then: 'STOP' };
  const wait = policy.waitMinutes[Math.min(failures, policy.waitMinutes.length) - 1] ?? 0;
  const soonest = at.getTime() + wait * minutes;
  return {
    then: 'TRY_AGAIN',
    at: new Date(Math.max(soonest, failure.retryAt?.getTime() ?? soonest)),
    pausesRecipient: pausesRecipient(failure.class),
    keepsWait: failure.class === 'THROTTLED' || (failure.retryAt !== undefined && failure.retryAt > at),
    isAlarming:
      policy.alarmsAtOnce.includes(failure.class) ||
      failingFor >= policy.alarmAfterMinutes[urgent ? 'urgent' : 'ordinary'] * minutes,
  };
}
