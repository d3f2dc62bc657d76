/** What is handed over to the exchange: each an event of its own, told once. */
export const IccamEvent = {
  /** A referral goes to the hotline of the hosting country. */
  REPORT: 'REPORT',
  /** An item of the inbox becomes ours. */
  CLAIM: 'CLAIM',
  /** What is missing of a report before anything can be done on it. */
  DETAILS: 'DETAILS',
  ASSESSMENT: 'ASSESSMENT',
  ACTION: 'ACTION',
  /** An item of ours is hosted elsewhere now. */
  MOVE: 'MOVE',
} as const;
export type IccamEvent = keyof typeof IccamEvent;

/** Whose line hand-overs to the exchange stand in: there is one exchange. */
export const iccamRecipient = 'ICCAM';
