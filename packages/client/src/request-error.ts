/** The facts of a {@link RequestError} in addition to its code. */
export interface RequestErrorFacts {
  readonly status?: number;
  readonly correlationId?: string | undefined;
  readonly argument?: string | undefined;
  readonly retryAfterSeconds?: number | undefined;
  /** A word for people, without data of the request. */
  readonly detail?: string | undefined;
}

/** Codes and statuses of failures that pass. */
const retryable = /^(NETWORK_FAILED|TIMED_OUT|RATE_LIMITED) | (408|429|502|503|504)$/;

/**
 * The only error that this package throws: a request without a usable response.
 *
 * A refusal is not thrown; it is one of the results of a mutation. Neither the message nor any property contains
 * data of the request or text of the server, so an error is safe to log.
 *
 * @public
 */
export class RequestError extends Error {
  override readonly name = 'RequestError';

  /**
   * The reason, for programs. Codes of the API, among them `UNAUTHENTICATED`, `FORBIDDEN`, `BAD_USER_INPUT`,
   * `RATE_LIMITED` and `INTERNAL_SERVER_ERROR`, and codes of this package: `NETWORK_FAILED` (no response), `TIMED_OUT`
   * (no response in time), `ABORTED` (the signal was aborted), `UNREADABLE_ANSWER` (not a GraphQL response),
   * `REPEATED_CURSOR` (paging does not advance) and `MISSING_CURSOR` (an event without `cursor`). Expect codes that
   * are not listed here.
   */
  declare readonly code: string;

  /** The HTTP status of the response; `null` without a response. */
  declare readonly status: number | null;

  /** The id of the request in the log of the API; give it to the operators of the API. */
  declare readonly correlationId: string | undefined;

  /** The argument, variable or input field that is invalid, such as `input.urls[0]`. */
  declare readonly argument: string | undefined;

  /** The time after which the API accepts the request again. */
  declare readonly retryAfterSeconds: number | undefined;

  /**
   * Whether the same request may succeed later: there was no response, the API was unavailable, or a rate limit was
   * reached. A mutation without an idempotency key may have been executed nevertheless.
   */
  declare readonly isRetryable: boolean;

  /** @internal */
  constructor(code: string, { detail, ...facts }: RequestErrorFacts = {}) {
    const { status, argument, correlationId } = facts;
    const words = [
      detail,
      argument && `argument ${argument}`,
      status && `HTTP ${status}`,
      correlationId && `correlation id ${correlationId}`,
    ].filter(Boolean);
    super(words[0] ? `${code} (${words.join(', ')})` : code);
    Object.assign(this, { status: null, ...facts, code, isRetryable: retryable.test(`${code} ${status}`) });
  }
}
