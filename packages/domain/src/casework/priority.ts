import { requireInstants } from '../instant.js';
import { casePolicy, type PriorityPolicy } from './case-policy.js';

/** The facts that determine the priority of a case. @public */
export interface PriorityFacts {
  readonly openedAt: Date;
  /** All reports of the address, including the first. */
  readonly reportCount: number;
  readonly immediateDanger: boolean;
}

/** What raises a priority. @public */
export const PriorityReason = {
  IMMEDIATE_DANGER: 'IMMEDIATE_DANGER',
  WAITING: 'WAITING',
  FURTHER_REPORTS: 'FURTHER_REPORTS',
} as const;
export type PriorityReason = keyof typeof PriorityReason;

/** A score, which is the sum of its reasons. A higher score is handled sooner. @public */
export interface Priority {
  readonly score: number;
  readonly reasons: readonly { readonly code: PriorityReason; readonly points: number }[];
}

/** A sort key that does not change with time. @public */
export interface QueuePosition {
  readonly urgent: boolean;
  readonly waitingSince: Date;
}

const minute = 60_000;

/** More minutes than nineteen centuries have. With all other points added it still fits in a 32-bit integer. */
const urgentPoints = 1_000_000_000;

const bonusMinutes = ({ reportCount }: PriorityFacts, policy: PriorityPolicy): number =>
  Math.min(Math.max(Math.floor(reportCount) - 1, 0), policy.furtherReportsCounted) *
  policy.minutesPerFurtherReport;

/**
 * The priority of a case at an instant, with its reasons. Immediate danger comes before everything else. Then one point
 * counts for each minute waited, and a fixed, limited number for each further report. House rule. Throws `RangeError`
 * for an invalid `Date`.
 * @public
 */
export function priorityOf(facts: PriorityFacts, at: Date, policy: PriorityPolicy = casePolicy): Priority {
  requireInstants({ openedAt: facts.openedAt, at });
  const waited = Math.floor((at.getTime() - facts.openedAt.getTime()) / minute);
  const bonus = bonusMinutes(facts, policy);
  const reasons = [
    { code: PriorityReason.IMMEDIATE_DANGER, points: facts.immediateDanger ? urgentPoints : 0 },
    { code: PriorityReason.WAITING, points: waited },
    { code: PriorityReason.FURTHER_REPORTS, points: bonus },
  ].filter((reason) => reason.points !== 0);
  return { score: reasons.reduce((sum, reason) => sum + reason.points, 0), reasons };
}

/**
 * The position of a case in the queue, in a form that can be stored and indexed: urgent cases first, then the longest
 * waiting, where each further report counts as waiting time. Orders cases as `priorityOf` does at every instant. Throws
 * `RangeError` for an invalid `Date`.
 * @public
 */
export function queuePosition(facts: PriorityFacts, policy: PriorityPolicy = casePolicy): QueuePosition {
  requireInstants({ openedAt: facts.openedAt });
  const waitingSince = new Date(facts.openedAt.getTime() - bonusMinutes(facts, policy) * minute);
  return { urgent: facts.immediateDanger, waitingSince };
}

/** Negative when the first case comes before the second. Throws `RangeError` for an invalid `Date`. @public */
export function compareQueuePositions(first: QueuePosition, second: QueuePosition): number {
  requireInstants({ 'first.waitingSince': first.waitingSince, 'second.waitingSince': second.waitingSince });
  if (first.urgent !== second.urgent) return first.urgent ? -1 : 1;
  return first.waitingSince.getTime() - second.waitingSince.getTime();
}
