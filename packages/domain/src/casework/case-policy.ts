import { holdPolicy, type HoldPolicy } from '../referrals/hold-policy.js';
import { removalPolicy, type RemovalPolicy } from '../removal/removal-policy.js';

/** How long a lease on a case lasts. @public */
export interface LeasePolicy {
  readonly leaseMinutes: number;
}

/** How much a further report of the same address raises the priority. @public */
export interface PriorityPolicy {
  /** The number of waiting minutes that one further report counts for. */
  readonly minutesPerFurtherReport: number;
  /**
   * Further reports above this number do not count, so that repeated reports cannot raise the priority without limit.
   */
  readonly furtherReportsCounted: number;
}

/** All settings of the casework rules. @public */
export interface CasePolicy extends LeasePolicy, PriorityPolicy, HoldPolicy, RemovalPolicy {}

/** The default settings. All are house rules: neither the law nor the protocol of 6 July 2017 sets a figure. @public */
export const casePolicy: CasePolicy = {
  leaseMinutes: 30,
  minutesPerFurtherReport: 60,
  furtherReportsCounted: 24,
  ...holdPolicy,
  ...removalPolicy,
};
