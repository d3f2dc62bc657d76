import { RequestError } from './request-error.js';

/**
 * How a request is retried.
 *
 * @public
 */
export interface RetryOptions {
  /** Max number of retries of one request; default 3. 0 retries nothing. */
  readonly max?: number | undefined;
  /** The delay before the first retry, in milliseconds; default 500. It doubles with each retry. */
  readonly minDelayMs?: number | undefined;
  /** The longest delay, in milliseconds; default 10,000. */
  readonly maxDelayMs?: number | undefined;
}

/**
 * The delay before a request is sent again, in milliseconds; `null` if sending it again is of no use. It is at least
 * what the API asks for; if that is more than the max, the error is thrown and says when to try again. A random part
 * keeps many clients from sending at the same time.
 */
export function delayBefore(
  error: unknown,
  retries: number,
  { minDelayMs = 500, maxDelayMs = 10_000 }: RetryOptions,
  maxRetryAfterSeconds = 60,
): number | null {
  if (!(error instanceof RequestError) || !error.isRetryable) return null;
  const { retryAfterSeconds = 0 } = error;
  if (retryAfterSeconds > maxRetryAfterSeconds) return null;
  const delay = Math.min(maxDelayMs, minDelayMs * 2 ** retries);
  return retryAfterSeconds * 1_000 + delay * (0.5 + Math.random() / 2);
}

/** Waits; returns early when the signal aborts. */
export const wait = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    const stop = () => {
      clearTimeout(timer);
      resolve();
    };
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted === true) stop();
  });
