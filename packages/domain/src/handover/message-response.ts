import type { FailureClass, HandOverCause } from './failure.js';

/** What the HTTP response to a message means. @public */
export type MessageResponse =
  | { readonly outcome: 'CONFIRMED' }
  /** The endpoint no longer exists: nothing more is sent to it. */
  | { readonly outcome: 'ENDPOINT_GONE' }
  | { readonly outcome: 'FAILED'; readonly class: FailureClass; readonly cause: HandOverCause };

const failed = (kind: FailureClass, cause: HandOverCause): MessageResponse => ({
  outcome: 'FAILED',
  class: kind,
  cause,
});

/**
 * The meaning of each range of statuses (RFC 9110, 6585, 8470). The first row that contains the status decides. The
 * class decides about retries. House rules, with the reason where it is not obvious:
 *
 * - 408 and 425: the server did not process the request. Only this message is retried.
 * - 409: a receiver that follows Standard Webhooks confirms a duplicate with 2xx. So 409 is never a confirmation.
 */
const rows: readonly (readonly [first: number, last: number, meaning: MessageResponse])[] = [
  [200, 299, { outcome: 'CONFIRMED' }],
  [300, 399, failed('ACCESS_REFUSED', 'REDIRECTED')],
  [401, 401, failed('ACCESS_REFUSED', 'SIGN_IN_REFUSED')],
  [403, 403, failed('ACCESS_REFUSED', 'SIGN_IN_REFUSED')],
  [404, 404, failed('NOT_FOUND', 'RECIPIENT_UNKNOWN')],
  [408, 408, failed('PARTNER_FAULT', 'RECIPIENT_IN_TROUBLE')],
  [410, 410, { outcome: 'ENDPOINT_GONE' }],
  [425, 425, failed('PARTNER_FAULT', 'RECIPIENT_IN_TROUBLE')],
  [429, 429, failed('THROTTLED', 'ASKED_TO_WAIT')],
  [400, 499, failed('REFUSED', 'NOT_ACCEPTED')],
  [500, 599, failed('PARTNER_FAULT', 'RECIPIENT_IN_TROUBLE')],
];

const notUnderstood = failed('PARTNER_FAULT', 'ANSWER_NOT_UNDERSTOOD');

/** The receiver may have accepted an earlier attempt whose response was lost. A person has to check. */
const conflictOfRetry = failed('REFUSED', 'MAY_BE_THERE_ALREADY');

/**
 * Returns what the status of a response to a message means. `attempt` is the number of the attempt, from 1. Statuses
 * that are not final HTTP statuses are retried as not understood.
 * @public
 */
export function meaningOfResponse(status: number, attempt: number): MessageResponse {
  if (status === 409 && attempt > 1) return conflictOfRetry;
  return rows.find(([first, last]) => status >= first && status <= last)?.[2] ?? notUnderstood;
}
