import type { ReferralStatus } from './referral-status.js';

/** The state of the decision of police on a gated takedown. @public */
export const ClearanceState = {
  AWAITING: 'AWAITING',
  HELD: 'HELD',
  CLEARED: 'CLEARED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type ClearanceState = keyof typeof ClearanceState;

const states: Readonly<Record<ReferralStatus, ClearanceState>> = {
  AWAITING_CLEARANCE: 'AWAITING',
  ON_HOLD: 'HELD',
  READY: 'CLEARED',
  SENT: 'CLEARED',
  ACKNOWLEDGED: 'CLEARED',
  COMPLETED: 'CLEARED',
  FAILED: 'CLEARED',
  WITHDRAWN: 'WITHDRAWN',
};

/** The state of the decision on a gated takedown, from the status of its referral. @public */
export const clearanceStateOf = (status: ReferralStatus): ClearanceState => states[status] ?? 'AWAITING';

/** The statuses of a gated takedown in any of these states. @public */
export const statusesOfClearance = (among: readonly ClearanceState[]): readonly ReferralStatus[] =>
  (Object.keys(states) as ReferralStatus[]).filter((status) => among.includes(states[status]));
