import { holdPolicy, type HoldPolicy } from '../referrals/hold-policy.js';
import { removalPolicy, type RemovalPolicy } from '../removal/removal-policy.js';

/** How long a claim on a case lasts. @public */
export interface LeasePolicy {
  readonly leaseMinutes: number;
}

/** What a further report of the same address is worth in the queue. @public */
export interface PriorityPolicy {
  /** How many minutes of waiting one further report counts for. */
  readonly minutesPerFurtherReport: number;
  /** Further reports beyond this number change nothing, so that nobody can buy a place by repeating. */
  readonly furtherReportsCounted: number;
}

/** Every setting of the casework rules. @public */
export interface CasePolicy extends LeasePolicy, PriorityPolicy, HoldPolicy, RemovalPolicy {}

/**
 * The shipped settings. House rules, all of them: neither the law nor the protocol of 6 July 2017 sets a figure.
 * @public
 */
export const casePolicy: CasePolicy = {
  leaseMinutes: 30,
  minutesPerFurtherReport: 60,
  furtherReportsCounted: 24,
  ...holdPolicy,
  ...removalPolicy,
};
