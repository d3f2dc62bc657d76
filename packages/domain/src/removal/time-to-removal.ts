import { requireInstants } from '../instant.js';

/** The time between two named instants. @public */
export interface TimeSpan {
  readonly from: Date;
  readonly to: Date;
  /** Whole minutes, rounded down. */
  readonly minutes: number;
}

/** The instants from which the time to removal of a case is calculated. @public */
export interface RemovalTimes {
  /** When the public first reported the address. */
  readonly reportedAt: Date;
  /** When removal was first requested; `null` when it was not. */
  readonly noticeAt: Date | null;
  /** For each item to remove, the first of the observations that proved its removal; `null` while it is not proven. */
  readonly removedAt: readonly (Date | null)[];
}

/** The time until the content of a case was gone. @public */
export interface TimeToRemoval {
  readonly fromReport: TimeSpan;
  /** `null` when removal was not requested, or the content was gone before the request. */
  readonly fromNotice: TimeSpan | null;
}

function span(from: Date, to: Date): TimeSpan | null {
  const minutes = Math.floor((to.getTime() - from.getTime()) / 60_000);
  return minutes >= 0 ? { from, to, minutes } : null;
}

/**
 * The time until all content of a case was gone; `null` while the removal of an item is not proven, and when there was
 * nothing to remove.
 *
 * Ends with the first of the observations that proved it, not the last: proof takes longer than the removal itself.
 * Throws `RangeError` for an invalid `Date`.
 * @public
 */
export function timeToRemoval({ reportedAt, noticeAt, removedAt }: RemovalTimes): TimeToRemoval | null {
  requireInstants({ reportedAt, noticeAt, removedAt });
  const proven = removedAt.flatMap((at) => (at === null ? [] : [at.getTime()]));
  if (proven.length === 0 || proven.length < removedAt.length) return null;
  const to = new Date(Math.max(...proven));
  const fromReport = span(reportedAt, to);
  if (fromReport === null) return null;
  return { fromReport, fromNotice: noticeAt === null ? null : span(noticeAt, to) };
}
