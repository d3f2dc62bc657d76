/** The facts of a {@link RequestError} in addition to its code. */
interface RequestErrorFacts {
  readonly status?: number | null;
  readonly correlationId?: string | undefined;
  /** A word for people, without data of the request. */
  readonly detail?: string | undefined;
}

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
   * The reason, for programs. Codes of the API, among them `UNAUTHENTICATED`, `FORBIDDEN`, `BAD_USER_INPUT` and
   * `INTERNAL_SERVER_ERROR`, and codes of this package: `NETWORK_FAILED` (no response), `ABORTED` (the signal was
   * aborted), `UNREADABLE_ANSWER` (not a GraphQL response) and `REPEATED_CURSOR` (paging does not advance). Expect
   * codes that are not listed here.
   */
  readonly code: string;

  /** The HTTP status of the response; `null` without a response. */
  readonly status: number | null;

  /** The id under which the API logged its fault; give it to the operators of the API. */
  readonly correlationId?: string;

  /** @internal */
  constructor(code: string, { status = null, correlationId, detail }: RequestErrorFacts = {}) {
    const facts = [
      detail,
      status === null ? undefined : `HTTP ${status}`,
      correlationId === undefined ? undefined : `correlation id ${correlationId}`,
    ].filter((fact) => fact !== undefined);
    super(facts.length === 0 ? code : `${code} (${facts.join(', ')})`);
    this.code = code;
    this.status = status;
    if (correlationId !== undefined) this.correlationId = correlationId;
  }
}
