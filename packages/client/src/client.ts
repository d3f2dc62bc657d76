import { eventsIn } from './events-in.js';
import { readAnswer } from './read-answer.js';
import { RequestError } from './request-error.js';
import type { TypedDocument } from './typed-document.js';

/**
 * The address of the API and the settings of the client.
 *
 * @public
 */
export interface ClientOptions {
  /**
   * The API's GraphQL endpoint; in a browser it may be relative to the page. Subscriptions use `/stream` below it.
   */
  readonly url: string | URL;
  /**
   * The token of the signed-in person, or a function that returns it. The function is called before each request, so
   * that it may renew the token. Without a token, or with `null`, requests are those of an anonymous reporter. An error of
   * the function is thrown to the caller unchanged.
   */
  readonly token?: string | (() => string | null | Promise<string | null>) | undefined;
  /** The function that sends requests; default the `fetch` of the platform. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Additional headers of every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/**
 * Options of one request.
 *
 * @public
 */
export interface ExecuteOptions {
  /** Aborts waiting for the response; the API may still execute the operation. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * The API as it is used by one person or by an anonymous reporter.
 *
 * @public
 */
export interface Client {
  /**
   * Sends one operation as one request and returns its data.
   *
   * Refusals are data: read `__typename`. Every failure is thrown as a {@link RequestError}, also if only a part of the
   * response failed. Nothing is retried and nothing is cached. Variables may be omitted if none are required. The data of
   * an untyped operation are `unknown`.
   */
  execute<Data>(document: TypedDocument<Data, Record<never, never>>): Promise<Data>;
  execute<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    variables: NoInfer<Variables>,
    options?: ExecuteOptions,
  ): Promise<Data>;

  /**
   * Opens a subscription in a separate connection and yields the data of each event when it arrives. It ends when the API
   * completes the subscription, when you stop reading, and when your signal is aborted.
   *
   * A broken connection throws `NETWORK_FAILED`; it is never treated as the end. Subscribe again with the cursor of the
   * last event that you have processed, and you miss no event. The client does not reconnect by itself.
   */
  subscribe<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    variables: NoInfer<Variables>,
    options?: ExecuteOptions,
  ): AsyncGenerator<Data, void, undefined>;
}

/**
 * Creates a client for the API at a URL. It sends no request.
 *
 * @public
 */
export function createClient({ url, token, fetch, headers = {} }: ClientOptions): Client {
  const ask = async (to: string | URL, accept: string, operation: object, signal?: AbortSignal) => {
    const bearer = typeof token === 'function' ? await token() : token;
    const body = JSON.stringify(operation);
    return send(fetch ?? globalThis.fetch, to, { headers, accept, bearer, body, signal });
  };
  return {
    async execute<Data>(
      document: TypedDocument<Data, never>,
      variables: unknown = {},
      { signal }: ExecuteOptions = {},
    ): Promise<Data> {
      const response = await ask(url, 'application/json', { query: document, variables }, signal);
      const text = await whole(response, signal);
      return readAnswer(text, response.status) as Data;
    },
    async *subscribe<Data, Variables>(
      document: TypedDocument<Data, Variables>,
      variables: NoInfer<Variables>,
      { signal }: ExecuteOptions = {},
    ) {
      const response = await ask(`${url}/stream`, eventStream, { query: document, variables }, signal);
      const { status, body } = response;
      if (!isEventStream(response) || body === null) {
        readAnswer(await whole(response, signal), status);
        throw new RequestError('UNREADABLE_ANSWER', { status });
      }
      const events = eventsIn(body);
      try {
        for (;;) {
          const read = await events.next().catch((error: unknown) => fail(error, signal));
          if (read.done === true)
            throw new RequestError('NETWORK_FAILED', { detail: 'the stream broke off' });
          if (read.value.event === 'complete') return;
          if (read.value.event === 'next') yield readAnswer(read.value.data, status) as Data;
        }
      } finally {
        await events.return();
      }
    },
  };
}

const eventStream = 'text/event-stream';

const isEventStream = ({ headers }: Response): boolean =>
  headers.get('content-type')?.startsWith(eventStream) === true;

interface Request {
  readonly headers: Readonly<Record<string, string>>;
  readonly accept: string;
  readonly bearer: string | null | undefined;
  readonly body: string;
  readonly signal: AbortSignal | undefined;
}

async function send(
  fetch: typeof globalThis.fetch,
  url: string | URL,
  { headers: further, accept, bearer, body, signal }: Request,
): Promise<Response> {
  try {
    const headers = new Headers(further);
    headers.set('accept', accept);
    headers.set('content-type', 'application/json');
    if (typeof bearer === 'string') headers.set('authorization', `Bearer ${bearer}`);
    return await fetch(url, { method: 'POST', headers, body, signal: signal ?? null });
  } catch (error) {
    return fail(error, signal);
  }
}

const whole = (response: Response, signal: AbortSignal | undefined): Promise<string> =>
  response.text().catch((error: unknown) => fail(error, signal));

function fail(error: unknown, signal: AbortSignal | undefined): never {
  if (signal?.aborted === true) throw new RequestError('ABORTED');
  throw new RequestError('NETWORK_FAILED', { detail: systemCodeOf(error) });
}

// The cause itself is not passed on: an error of the platform can contain a header, and with it the token.
function systemCodeOf(error: unknown): string | undefined {
  const { code } = (error as { readonly cause?: { readonly code?: unknown } } | null)?.cause ?? {};
  return typeof code === 'string' && /^[A-Z_]{1,64}$/.test(code) ? code : undefined;
}
