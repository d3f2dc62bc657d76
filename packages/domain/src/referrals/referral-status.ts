/** The status of one hand-over. `COMPLETED` and `WITHDRAWN` are final; `FAILED` waits for a person. @public */
export const ReferralStatus = {
  AWAITING_CLEARANCE: 'AWAITING_CLEARANCE',
  ON_HOLD: 'ON_HOLD',
  READY: 'READY',
  SENT: 'SENT',
  ACKNOWLEDGED: 'ACKNOWLEDGED',
  COMPLETED: 'COMPLETED',
  FAILED: 'FAILED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type ReferralStatus = keyof typeof ReferralStatus;

/** The outcome of a hand-over. A table in the referral rules lists the possible outcomes of each kind. @public */
export const ReferralOutcome = {
  REMOVED: 'REMOVED',
  UNAVAILABLE: 'UNAVAILABLE',
  MOVED: 'MOVED',
  TRANSFERRED: 'TRANSFERRED',
  INVESTIGATED: 'INVESTIGATED',
  FORWARDED_ABROAD: 'FORWARDED_ABROAD',
  NO_FURTHER_ACTION: 'NO_FURTHER_ACTION',
  REFUSED: 'REFUSED',
} as const;
export type ReferralOutcome = keyof typeof ReferralOutcome;
