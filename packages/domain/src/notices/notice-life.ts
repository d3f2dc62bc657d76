/** The status of a notice. @public */
export const NoticeStatus = {
  /** Further addresses for the same contact may be added. */
  COLLECTING: 'COLLECTING',
  /** No address may be added any more; the notice is being sent. */
  SENDING: 'SENDING',
  SENT: 'SENT',
  ANSWERED: 'ANSWERED',
  /** Every round was sent without an answer. The next addressee or a person continues. */
  UNANSWERED: 'UNANSWERED',
  /** It did not reach the contact. */
  FAILED: 'FAILED',
  /** All its addresses were removed before sending. */
  EMPTY: 'EMPTY',
} as const;
export type NoticeStatus = keyof typeof NoticeStatus;

/** Why an address was removed from a notice before it was sent or repeated. @public */
export const TakenOutReason = {
  NOT_READY: 'NOT_READY',
  HOST_CHANGED: 'HOST_CHANGED',
  INCOMPLETE: 'INCOMPLETE',
  HOST_NOT_CHECKED: 'HOST_NOT_CHECKED',
  CONTACT_NOT_USABLE: 'CONTACT_NOT_USABLE',
  CONTENT_GONE: 'CONTENT_GONE',
} as const;
export type TakenOutReason = keyof typeof TakenOutReason;
