import { eventsIn } from './events-in.js';
import { readAnswer } from './read-answer.js';
import { RequestError } from './request-error.js';
import type { TypedDocument } from './typed-document.js';

/**
 * Where the API is and how to reach it.
 *
 * @public
 */
export interface ClientOptions {
  /**
   * The API's GraphQL endpoint; in a browser it may be relative to the page. Subscriptions are at `/stream` below it.
   */
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

  /**
   * Follows a subscription over a connection of its own, and yields the data of each event as it comes. Ends
   * when the API says that nothing more will come, and when you stop reading or your signal says stop.
   *
   * A connection that breaks is thrown, as `NETWORK_FAILED`, and never taken for the end: subscribe again
   * behind the last cursor that you have dealt with, and nothing is missed. Nothing is done twice for you.
   */
  subscribe<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    variables: NoInfer<Variables>,
    options?: ExecuteOptions,
  ): AsyncGenerator<Data, void, undefined>;
}

/**
 * Makes a client of the API at a URL. Sends nothing yet.
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

// The cause itself is not passed on: a platform's error can quote a header, and with it the token.
function systemCodeOf(error: unknown): string | undefined {
  const { code } = (error as { readonly cause?: { readonly code?: unknown } } | null)?.cause ?? {};
  return typeof code === 'string' && /^[A-Z_]{1,64}$/.test(code) ? code : undefined;
}
