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

type Rest<Variables> =
  Record<never, never> extends Variables
    ? [variables?: Variables, options?: ExecuteOptions]
    : [variables: Variables, options?: ExecuteOptions];

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
   */
  execute<Data, Variables>(document: TypedDocument<Data, Variables>, ...rest: Rest<Variables>): Promise<Data>;
}

/**
 * Makes a client of the API at a URL. Sends nothing yet.
 *
 * @public
 */
export function createClient({ url, token, fetch, headers = {} }: ClientOptions): Client {
  return {
    async execute<Data, Variables>(
      document: TypedDocument<Data, Variables>,
      ...[variables, { signal } = {}]: Rest<Variables>
    ) {
      const bearer = typeof token === 'function' ? await token() : token;
      const request: RequestInit = {
        method: 'POST',
        headers: {
          ...headers,
          accept: 'application/json',
          'content-type': 'application/json',
          ...(bearer === undefined || bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
        },
        body: JSON.stringify({ query: document, variables: variables ?? {} }),
        ...(signal === undefined ? {} : { signal }),
      };
      const { text, status } = await send(fetch ?? globalThis.fetch, url, request);
      return readAnswer(text, status) as Data;
    },
  };
}

async function send(
  fetch: typeof globalThis.fetch,
  url: string | URL,
  request: RequestInit,
): Promise<{ readonly text: string; readonly status: number }> {
  try {
    const response = await fetch(url, request);
    return { text: await response.text(), status: response.status };
  } catch (error) {
    if (request.signal?.aborted === true) throw new RequestError('ABORTED');
    throw new RequestError('NETWORK_FAILED', { detail: systemCodeOf(error) });
  }
}

// The cause itself is not passed on: a platform's error can quote a header, and with it the token.
function systemCodeOf(error: unknown): string | undefined {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' && /^[A-Z_]{1,64}$/.test(code) ? code : undefined;
}
