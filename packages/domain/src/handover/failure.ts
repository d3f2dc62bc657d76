/**
 * How an attempt failed. Unreachable, refused and not found are three different failures, because different people have
 * to act.
 * @public
 */
export const FailureClass = {
  /** No response. */
  UNREACHABLE: 'UNREACHABLE',
  /** The recipient asks to retry later. */
  THROTTLED: 'THROTTLED',
  /** The recipient reports a fault on its side. */
  PARTNER_FAULT: 'PARTNER_FAULT',
  /**
   * The recipient’s endpoint is configured differently than expected: a redirect, or a rejected sign-in. Often
   * temporary, for example during a move or a change of keys. An operator has to look at it.
   */
  ACCESS_REFUSED: 'ACCESS_REFUSED',
  /** The recipient does not accept the message. */
  REFUSED: 'REFUSED',
  /** The recipient does not have the addressee or the object of the message. */
  NOT_FOUND: 'NOT_FOUND',
  /** A fault in this system. */
  OWN_FAULT: 'OWN_FAULT',
} as const;
export type FailureClass = keyof typeof FailureClass;

/** The cause of a failed hand-over, as shown to people. @public */
export const HandOverCause = {
  NO_ANSWER: 'NO_ANSWER',
  ASKED_TO_WAIT: 'ASKED_TO_WAIT',
  RECIPIENT_IN_TROUBLE: 'RECIPIENT_IN_TROUBLE',
  NOT_ACCEPTED: 'NOT_ACCEPTED',
  MAY_BE_THERE_ALREADY: 'MAY_BE_THERE_ALREADY',
  SEARCH_INCOMPLETE: 'SEARCH_INCOMPLETE',
  LINKED_TO_ANOTHER: 'LINKED_TO_ANOTHER',
  RECIPIENT_UNKNOWN: 'RECIPIENT_UNKNOWN',
  MAILBOX_FULL: 'MAILBOX_FULL',
  OWN_MAIL_REFUSED: 'OWN_MAIL_REFUSED',
  SIGN_IN_REFUSED: 'SIGN_IN_REFUSED',
  REDIRECTED: 'REDIRECTED',
  ANSWER_NOT_UNDERSTOOD: 'ANSWER_NOT_UNDERSTOOD',
  CHANNEL_NOT_CONFIGURED: 'CHANNEL_NOT_CONFIGURED',
  TEST_MODE: 'TEST_MODE',
  AGAINST_THE_RULES: 'AGAINST_THE_RULES',
  ANSWERS_MISSING: 'ANSWERS_MISSING',
  OWN_ERROR: 'OWN_ERROR',
} as const;
export type HandOverCause = keyof typeof HandOverCause;

/** One failed attempt. @public */
export interface HandOverFailure {
  readonly class: FailureClass;
  readonly cause: HandOverCause;
  /** When the recipient asked for the next attempt; absent when it did not say. */
  readonly retryAt?: Date;
}
