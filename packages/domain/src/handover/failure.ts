/**
 * How an attempt failed. Unreachable, refused and not found are three different things; what differs is who must act.
 * @public
 */
export const FailureClass = {
  /** No answer came. */
  UNREACHABLE: 'UNREACHABLE',
  /** The recipient asks to wait. */
  THROTTLED: 'THROTTLED',
  /** The recipient answered that something is wrong on its side. */
  PARTNER_FAULT: 'PARTNER_FAULT',
  /**
   * The recipient's entrance is set up otherwise than we know: a redirect, or a sign-in that is refused. Often short, as
   * while it is moved or its keys are renewed; an operator looks.
   */
  ACCESS_REFUSED: 'ACCESS_REFUSED',
  /** The recipient answered that it does not accept this. */
  REFUSED: 'REFUSED',
  /** The recipient does not know whom or what this is for. */
  NOT_FOUND: 'NOT_FOUND',
  /** Our own side failed. */
  OWN_FAULT: 'OWN_FAULT',
} as const;
export type FailureClass = keyof typeof FailureClass;

/** What a person is told about a hand-over that failed. @public */
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
  /** When the recipient asked to be tried again; absent when it did not say. */
  readonly retryAt?: Date;
}
