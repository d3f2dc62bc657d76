/** Where a notice stands. @public */
export const NoticeStatus = {
  /** Further addresses for the same contact may join it. */
  COLLECTING: 'COLLECTING',
  /** Nothing may join any more; it is on its way. */
  SENDING: 'SENDING',
  SENT: 'SENT',
  ANSWERED: 'ANSWERED',
  /** Every round was sent and nobody answered; the next addressee or a person goes on. */
  UNANSWERED: 'UNANSWERED',
  /** It did not reach the contact. */
  FAILED: 'FAILED',
  /** Nothing was left in it to send. */
  EMPTY: 'EMPTY',
} as const;
export type NoticeStatus = keyof typeof NoticeStatus;

/** Why an address was taken out of a notice before it was sent or repeated. @public */
export const TakenOutReason = {
  NOT_READY: 'NOT_READY',
  HOST_CHANGED: 'HOST_CHANGED',
  INCOMPLETE: 'INCOMPLETE',
  HOST_NOT_CHECKED: 'HOST_NOT_CHECKED',
  CONTACT_NOT_USABLE: 'CONTACT_NOT_USABLE',
  CONTENT_GONE: 'CONTENT_GONE',
} as const;
export type TakenOutReason = keyof typeof TakenOutReason;
