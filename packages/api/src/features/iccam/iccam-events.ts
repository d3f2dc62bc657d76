/** The events that are sent to ICCAM. Each is sent once. */
export const IccamEvent = {
  /** A referral to the hotline of the hosting country. */
  REPORT: 'REPORT',
  /** We claim an item of the inbox. */
  CLAIM: 'CLAIM',
  /** The details that a report needs before actions on it are accepted. */
  DETAILS: 'DETAILS',
  ASSESSMENT: 'ASSESSMENT',
  ACTION: 'ACTION',
  /** An item assigned to us is now hosted in another country. */
  MOVE: 'MOVE',
} as const;
export type IccamEvent = keyof typeof IccamEvent;

/** The recipient queue of ICCAM. There is only one. */
export const iccamRecipient = 'ICCAM';
