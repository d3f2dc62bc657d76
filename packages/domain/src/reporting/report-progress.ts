import type { CaseStatus } from '../case-status.js';

/** The only information that a reporter may get about a report. @public */
export const ReportProgress = {
  RECEIVED: 'RECEIVED',
  UNDER_REVIEW: 'UNDER_REVIEW',
  CLOSED: 'CLOSED',
} as const;
export type ReportProgress = keyof typeof ReportProgress;

/**
 * The progress of a report, from the cases of its addresses: closed when all of them are closed, received until one is
 * taken up. Says nothing about hosting, police, classification or removal (Law of 30 July 2018, art. 14; secrecy of the
 * investigation).
 * @public
 */
export function reportProgress(statuses: readonly CaseStatus[]): ReportProgress {
  if (statuses.every((status) => status === 'RECEIVED')) return ReportProgress.RECEIVED;
  return statuses.every((status) => status === 'CLOSED')
    ? ReportProgress.CLOSED
    : ReportProgress.UNDER_REVIEW;
}
