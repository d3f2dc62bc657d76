/**
 * Options of one request.
 *
 * @public
 */
export interface ExecuteOptions {
  /** Aborts waiting for the response; the API may still execute the operation. */
  readonly signal?: AbortSignal | undefined;
  /** Instead of that of the client. */
  readonly timeoutMs?: number | undefined;
}
