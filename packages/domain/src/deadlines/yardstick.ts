import { requireInstants } from '../instant.js';
import type { CloseReason } from '../case-status.js';

/** The state of a case compared with the time within which content should be gone. @public */
export const YardstickState = {
  RUNNING: 'RUNNING',
  MET: 'MET',
  MISSED: 'MISSED',
  NOT_COUNTED: 'NOT_COUNTED',
} as const;
export type YardstickState = keyof typeof YardstickState;

/** The facts of a case that the yardstick uses. @public */
export interface YardstickFacts {
  /** When the first report of the content arrived. */
  readonly reportedAt: Date;
  /** When the content was known to be removed; `null` before. */
  readonly removedAt: Date | null;
  /** Why the case was closed; `null` while it is open. */
  readonly closedBecause: CloseReason | null;
  readonly closedAt: Date | null;
}

/** The result for a case. @public */
export interface Yardstick {
  readonly state: YardstickState;
  /** Whole hours from the first report to removal; when it is not removed, to now or to the closing of the case. */
  readonly hours: number;
  /** The instant at which the 72 hours end. */
  readonly until: Date;
}

/**
 * The hours within which reported content is usually offline, as the hotline tells the public and as the network
 * compares its members. A comparison, not a duty: no text of INHOPE that was read makes it one.
 * @internal
 */
export const yardstickHours = 72;

const hour = 3_600_000;

/** Whether content was still online when the case was closed for this reason. */
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
 * Compares a case with the yardstick, from its first report to removal, at an instant. A case that is open after 72
 * hours, or was handed on after them, is `MISSED`. A case that was handed on earlier, or had no content to remove, is
 * `NOT_COUNTED`. Throws `RangeError` for an invalid `Date`.
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
