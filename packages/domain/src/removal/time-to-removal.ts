import { requireInstants } from '../instant.js';

/** A length of time between two named instants. @public */
export interface TimeSpan {
  readonly from: Date;
  readonly to: Date;
  /** Whole minutes, rounded down. */
  readonly minutes: number;
}

/** What the time to removal of a case is measured from. @public */
export interface RemovalTimes {
  /** When the public first reported the address. */
  readonly reportedAt: Date;
  /** When somebody was first asked to remove it; `null` when nobody was. */
  readonly noticeAt: Date | null;
  /**
   * For each item that is to be removed, the first of the observations that proved its removal; `null` while it is
   * not proven.
   */
  readonly removedAt: readonly (Date | null)[];
}

/** How long it took until the content of a case was gone. @public */
export interface TimeToRemoval {
  readonly fromReport: TimeSpan;
  /** `null` when nobody was asked, or it was gone before. */
  readonly fromNotice: TimeSpan | null;
}

function span(from: Date, to: Date): TimeSpan | null {
  const minutes = Math.floor((to.getTime() - from.getTime()) / 60_000);
  return minutes >= 0 ? { from, to, minutes } : null;
}

/**
 * How long it took until everything of a case was gone; `null` while some of it is not proven to be, and when there was
 * nothing to remove.
 *
 * Ends with the first of the observations that proved it, not the last: the proof takes time, the removal did not.
 * Throws `RangeError` for a `Date` that is no instant.
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
