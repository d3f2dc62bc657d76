import type { CaseStatus } from '../casework/case-status.js';

/** As much as a reporter may learn: never hosting, country, police, classification or removal. @public */
export const ReportProgress = {
  RECEIVED: 'RECEIVED',
  UNDER_REVIEW: 'UNDER_REVIEW',
  CLOSED: 'CLOSED',
} as const;
export type ReportProgress = keyof typeof ReportProgress;

/**
 * The progress of a report from the statuses of its cases: `CLOSED` when all of them are, `RECEIVED` while none
 * was looked at, `UNDER_REVIEW` otherwise. A report without cases was only received.
 *
 * House rule on the safe side of the Belgian data-protection law of 30 July 2018, art. 14.
 * @public
 */
export function reportProgress(statuses: readonly CaseStatus[]): ReportProgress {
  if (statuses.every((status) => status === 'RECEIVED')) return 'RECEIVED';
  return statuses.every((status) => status === 'CLOSED') ? 'CLOSED' : 'UNDER_REVIEW';
}
