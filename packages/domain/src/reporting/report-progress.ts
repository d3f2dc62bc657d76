import type { CaseStatus } from '../case-status.js';

/** All that a reporter may learn about a report. @public */
export const ReportProgress = {
  RECEIVED: 'RECEIVED',
  UNDER_REVIEW: 'UNDER_REVIEW',
  CLOSED: 'CLOSED',
} as const;
export type ReportProgress = keyof typeof ReportProgress;

/**
 * How far a report is, from the cases of its addresses: closed when all of them are, received while nobody has
 * taken any up. Says nothing of hosting, police, classification or removal (Law of 30 July 2018, art. 14; secrecy of
 * the investigation).
 * @public
 */
export function reportProgress(statuses: readonly CaseStatus[]): ReportProgress {
  if (statuses.every((status) => status === 'RECEIVED')) return ReportProgress.RECEIVED;
  return statuses.every((status) => status === 'CLOSED')
    ? ReportProgress.CLOSED
    : ReportProgress.UNDER_REVIEW;
}
