/** Where one hand-over stands. `COMPLETED` and `WITHDRAWN` are the ends; `FAILED` waits for a person. @public */
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

/** What came of a hand-over. Which ones a kind of referral can end in is a table in the referral rules. @public */
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
