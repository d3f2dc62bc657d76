import { requireInstants } from '../instant.js';
import type { CloseReason } from '../case-status.js';

/** How a case stands against the time within which content should be gone. @public */
export const YardstickState = {
  RUNNING: 'RUNNING',
  MET: 'MET',
  MISSED: 'MISSED',
  NOT_COUNTED: 'NOT_COUNTED',
} as const;
export type YardstickState = keyof typeof YardstickState;

/** What the yardstick is laid along. @public */
export interface YardstickFacts {
  /** When the first report of it came in. */
  readonly reportedAt: Date;
  /** When it was known to be removed; `null` while it is not. */
  readonly removedAt: Date | null;
  /** Why the work ended; `null` while it goes on. */
  readonly closedBecause: CloseReason | null;
  readonly closedAt: Date | null;
}

/** How a case stands against the yardstick. @public */
export interface Yardstick {
  readonly state: YardstickState;
  /** Whole hours from the first report to removal; while it is not removed, to now or to the end of the work. */
  readonly hours: number;
  /** When the time is over. */
  readonly until: Date;
}

/**
 * The hours within which reported content is usually offline, as the hotline tells its public and as the network
 * compares its members. A comparison, not a duty: no text of INHOPE read for this sets it as one.
 * @public
 */
export const yardstickHours = 72;

const hour = 3_600_000;

/** Whether content was there to be removed when the work ended so. */
const leavesContent: Readonly<Record<CloseReason, boolean>> = {
  REMOVED: true,
  TRANSFERRED: true,
  HANDED_OVER: true,
  NOT_ILLEGAL: false,
  NOT_FOUND: false,
  NOT_ASSESSABLE: false,
  OUT_OF_SCOPE: false,
  REFERRED_ELSEWHERE: false,
};

/**
 * Lays the yardstick along a case: from its first report to removal, at an instant. Work that goes on or was handed
 * on after the time was over has missed it; what was handed on before, and what was never to be removed, is not
 * counted. Throws `RangeError` for a `Date` that is no instant.
 * @public
 */
export function yardstick72(facts: YardstickFacts, at: Date): Yardstick {
  const { reportedAt, removedAt, closedAt } = facts;
  requireInstants({ reportedAt, removedAt, closedAt, at });
  const until = new Date(reportedAt.getTime() + yardstickHours * hour);
  const end = removedAt ?? closedAt ?? at;
  const hours = Math.max(0, Math.floor((end.getTime() - reportedAt.getTime()) / hour));
  return { state: stateOf(facts, end <= until), hours, until };
}

function stateOf({ removedAt, closedBecause }: YardstickFacts, isInTime: boolean): YardstickState {
  if (removedAt !== null) return isInTime ? 'MET' : 'MISSED';
  if (closedBecause === null) return isInTime ? 'RUNNING' : 'MISSED';
  return isInTime || !leavesContent[closedBecause] ? 'NOT_COUNTED' : 'MISSED';
}
