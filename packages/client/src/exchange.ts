import { RequestError } from './request-error.js';
import type { Request } from './request.js';

/**
 * A request, for hooks. It contains no variables, no address and no token.
 *
 * @public
 */
export interface RequestFacts {
  /** The name of the operation; `null` if it has none. */
  readonly operation: string | null;
  /** 1 for the first attempt, 2 for the first retry. */
  readonly attempt: number;
}

/**
 * The end of an attempt, for hooks. It contains no data.
 *
 * @public
 */
export interface ResponseFacts extends RequestFacts {
  /** `null` without a response. */
  readonly status: number | null;
  /** The code of the {@link RequestError}; `null` if there is none. */
  readonly code: string | null;
  readonly durationMs: number;
  /** The id of the request in the log of the API. */
  readonly correlationId: string | null;
}

/** The token of a request; without one, it is anonymous. */
export type Token = string | null | undefined;

/** The settings of a client that each exchange needs. */
export interface ExchangeSettings {
  readonly fetch?: typeof globalThis.fetch | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly token: () => Token | Promise<Token>;
  /** Notes a token that the API refuses; returns whether it can be renewed. */
  readonly refuse: (token: Token) => boolean;
  readonly onRequest?: ((facts: RequestFacts) => void) | undefined;
  readonly onResponse?: ((facts: ResponseFacts) => void) | undefined;
}

/** What one exchange sends and how it ends. */
export interface Exchange<Result> {
  readonly url: string | URL;
  readonly accept: string;
  readonly request: Request;
  readonly attempt: number;
  /** Aborts when the time is over, and when the signal of the caller aborts. */
  readonly signal: AbortSignal;
  /** The signal of the caller. */
  readonly outer: AbortSignal | undefined;
  readonly read: (response: Response, token: Token) => Promise<Result>;
}

/** Sends a request once, or twice if the API refuses the token and there is a new one. */
export async function exchange<Result>(settings: ExchangeSettings, sent: Exchange<Result>): Promise<Result> {
  const token = await settings.token();
  try {
    return await sendOnce(settings, sent, token);
  } catch (error) {
    if (codeOf(error) !== 'UNAUTHENTICATED' || !settings.refuse(token)) throw error;
    const renewed = await settings.token();
    if (renewed === token) throw error;
    return sendOnce(settings, sent, renewed);
  }
}

export const json = 'application/json';

async function sendOnce<Result>(
  settings: ExchangeSettings,
  { url, accept, request, attempt, signal, outer, read }: Exchange<Result>,
  token: Token,
): Promise<Result> {
  const { operation, query, variables } = request;
  const facts = { operation, attempt };
  const startedAt = performance.now();
  let response: Response | undefined;
  const ended = (code: string | null) =>
    settings.onResponse?.({
      ...facts,
      status: response?.status ?? null,
      code,
      durationMs: performance.now() - startedAt,
      correlationId: response?.headers.get('x-request-id') ?? null,
    });
  settings.onRequest?.(facts);
  let result: Result;
  try {
    const headers = new Headers(settings.headers);
    headers.set('accept', accept);
    headers.set('content-type', json);
    if (typeof token === 'string') headers.set('authorization', `Bearer ${token}`);
    response = await (settings.fetch ?? globalThis.fetch)(url, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
      signal,
    });
    result = await read(response, token);
  } catch (error) {
    const failure = failureOf(error, signal, outer);
    ended(failure.code);
    throw failure;
  }
  ended(null);
  return result;
}

/** The error of this package for an error of the platform. */
export function failureOf(error: unknown, signal: AbortSignal, outer: AbortSignal | undefined): RequestError {
  if (error instanceof RequestError) return error;
  if (!signal.aborted) return new RequestError('NETWORK_FAILED', { detail: systemCodeOf(error) });
  return new RequestError(outer?.aborted === true ? 'ABORTED' : 'TIMED_OUT');
}

export const codeOf = (error: unknown): string | null => (error instanceof RequestError ? error.code : null);

// The cause itself is not passed on: an error of the platform can contain a header, and with it the token.
function systemCodeOf(error: unknown): string | undefined {
  const { code } = (error as { readonly cause?: { readonly code?: unknown } } | null)?.cause ?? {};
  return typeof code === 'string' && /^[A-Z_]{1,64}$/.test(code) ? code : undefined;
}
