import { readAnswer } from './read-answer.js';
import { RequestError } from './request-error.js';
import type { TypedDocument } from './typed-document.js';

/**
 * Where the API is and how to reach it.
 *
 * @public
 */
export interface ClientOptions {
  /** The API's GraphQL endpoint; in a browser it may be relative to the page. */
  readonly url: string | URL;
  /**
   * The token of who is signed in, or a function that is asked for it before each request, so that it may
   * renew it. Without one, or with `null`, requests are those of an anonymous reporter. What the function
   * throws reaches the caller as it is.
   */
  readonly token?: string | (() => string | null | Promise<string | null>) | undefined;
  /** What sends requests; the platform's own `fetch` when absent. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Further headers of every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/**
 * What may be said of one request.
 *
 * @public
 */
export interface ExecuteOptions {
  /** Stops waiting for the answer; the API may still carry out what was asked. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * The API, as one person or an anonymous reporter uses it.
 *
 * @public
 */
export interface Client {
  /**
   * Sends one operation as one request and answers its data.
   *
   * Refusals are data: read `__typename`. Everything else that is not an answer is thrown as a
   * {@link RequestError}, also when only a part of the answer failed. Nothing is retried and nothing cached.
   * Variables may be left out where none are required. Text without types is answered as `unknown`.
   */
  execute<Data>(document: TypedDocument<Data, Record<never, never>>): Promise<Data>;
  execute<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    variables: NoInfer<Variables>,
    options?: ExecuteOptions,
  ): Promise<Data>;
}

/**
 * Makes a client of the API at a URL. Sends nothing yet.
 *
 * @public
 */
export function createClient({ url, token, fetch, headers = {} }: ClientOptions): Client {
  return {
    async execute<Data>(
      document: TypedDocument<Data, never>,
      variables: unknown = {},
      { signal }: ExecuteOptions = {},
    ): Promise<Data> {
      const bearer = typeof token === 'function' ? await token() : token;
      const body = JSON.stringify({ query: document, variables });
      const { text, status } = await send(fetch ?? globalThis.fetch, url, { headers, bearer, body, signal });
      return readAnswer(text, status) as Data;
    },
  };
}

interface Request {
  readonly headers: Readonly<Record<string, string>>;
  readonly bearer: string | null | undefined;
  readonly body: string;
  readonly signal: AbortSignal | undefined;
}

async function send(
  fetch: typeof globalThis.fetch,
  url: string | URL,
  { headers: further, bearer, body, signal }: Request,
): Promise<{ readonly text: string; readonly status: number }> {
  try {
    const headers = new Headers(further);
    headers.set('accept', 'application/json');
    headers.set('content-type', 'application/json');
    if (typeof bearer === 'string') headers.set('authorization', `Bearer ${bearer}`);
    const response = await fetch(url, { method: 'POST', headers, body, signal: signal ?? null });
    return { text: await response.text(), status: response.status };
  } catch (error) {
    if (signal?.aborted === true) throw new RequestError('ABORTED');
    throw new RequestError('NETWORK_FAILED', { detail: systemCodeOf(error) });
  }
}

// The cause itself is not passed on: a platform's error can quote a header, and with it the token.
function systemCodeOf(error: unknown): string | undefined {
  const { code } = (error as { readonly cause?: { readonly code?: unknown } } | null)?.cause ?? {};
  return typeof code === 'string' && /^[A-Z_]{1,64}$/.test(code) ? code : undefined;
}
