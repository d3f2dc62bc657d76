/** What a {@link RequestError} tells beside its code. */
interface RequestErrorFacts {
  readonly status?: number | null;
  readonly correlationId?: string | undefined;
  /** A word for people that names no data of the request. */
  readonly detail?: string | undefined;
}

/**
 * The only error that this package throws: a request that brought no usable answer.
 *
 * What the rules refuse is not thrown; it is one of the answers of a mutation. Neither the message nor any
 * property holds data of the request or words of the server, so an error may be logged as it is.
 *
 * @public
 */
export class RequestError extends Error {
  override readonly name = 'RequestError';

  /**
   * Why, for programs. The API's own codes, among them `UNAUTHENTICATED`, `FORBIDDEN`, `BAD_USER_INPUT` and
   * `INTERNAL_SERVER_ERROR`, and those of this package: `NETWORK_FAILED` (no answer came), `ABORTED` (the
   * signal said stop), `UNREADABLE_ANSWER` (an answer came that is not GraphQL's) and `REPEATED_CURSOR`
   * (a list does not go on). Expect codes that are not named here.
   */
  readonly code: string;

  /** The HTTP status of the answer; `null` when none came. */
  readonly status: number | null;

  /** The number under which the API logged its fault, to give to those who run it. */
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
