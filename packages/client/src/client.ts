import type { ExecuteOptions } from './execute-options.js';
import { exchange, json, type ExchangeSettings, type RequestFacts, type ResponseFacts } from './exchange.js';
import { readAnswer } from './read-answer.js';
import { requestOf } from './request.js';
import { delayBefore, wait, type RetryOptions } from './retries.js';
import type { Followed, FollowOptions, Resumable } from './streams.js';
import { textOf, type Operation } from './typed-document.js';

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
   * The token of the signed-in person, or a function that returns it. The function is called before each request, with
   * the last token that the API refused, if any: return another token then. Without a token, or with `null`, requests
   * are those of an anonymous reporter. An error of the function is thrown to the caller unchanged.
   */
  readonly token?:
    string | ((refused: string | undefined) => string | null | Promise<string | null>) | undefined;
  /** The function that sends requests; default the `fetch` of the platform. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Additional headers of every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Max time of one attempt, in milliseconds; default 30,000. For a stream: max time without an event or a heartbeat,
   * which the API sends every 12 seconds.
   */
  readonly timeoutMs?: number | undefined;
  /** How requests are retried, and streams are opened again. */
  readonly retry?: RetryOptions | undefined;
  /** Called before each attempt. An error of a hook is thrown to the caller unchanged. */
  readonly onRequest?: ((facts: RequestFacts) => void) | undefined;
  /** Called when an attempt has succeeded or failed; for a stream, when it is open or refused. */
  readonly onResponse?: ((facts: ResponseFacts) => void) | undefined;
}

/**
 * The API as it is used by one person or by an anonymous reporter.
 *
 * @public
 */
export interface Client {
  /**
   * Sends one operation and returns its data.
   *
   * Refusals are data: read `__typename`. Every failure is thrown as a {@link RequestError}, also if only a part of the
   * response failed. Nothing is cached. Queries are retried when the failure `isRetryable`; so are mutations that accept
   * an idempotency key, with one key for all attempts. Other mutations are sent once. Variables may be omitted if none
   * are required. The data of an untyped operation are `unknown`.
   */
  execute<Data>(operation: Operation<Data, Record<never, never>>): Promise<Data>;
  execute<Data, Variables>(
    operation: Operation<Data, Variables>,
    variables: NoInfer<Variables>,
    options?: ExecuteOptions,
  ): Promise<Data>;

  /**
   * Opens a subscription in a separate connection and yields the data of each event when it arrives. It ends when the API
   * completes the subscription and when you stop reading. A broken connection throws, and so does your signal.
   *
   * It opens one connection. `follow` opens it again.
   */
  subscribe<Data, Variables>(
    operation: Operation<Data, Variables>,
    variables: NoInfer<Variables>,
    options?: ExecuteOptions,
  ): AsyncGenerator<Data, void, undefined>;

  /**
   * Yields the events of a subscription for as long as you read. It opens the connection again when it breaks or the
   * token expires, after a delay that grows, and continues after the `cursor` of the last event: no event is missed and
   * none comes twice. The operation selects `cursor` and has a variable `after`.
   *
   * It ends when the API completes the subscription, when you stop reading, and when your signal aborts. It throws
   * what repeating cannot heal, such as `FORBIDDEN`.
   */
  follow<Data extends Followed, Variables extends Resumable>(
    operation: Operation<Data, Variables>,
    variables: NoInfer<Variables>,
    options?: FollowOptions,
  ): AsyncGenerator<Data, void, undefined>;
}

/**
 * Creates a client for the API at a URL. It sends no request.
 *
 * @public
 */
export function createClient({
  url,
  token,
  headers = {},
  timeoutMs = 30_000,
  retry = {},
  ...further
}: ClientOptions): Client {
  let refused: string | undefined;
  const settings: ExchangeSettings = {
    ...further,
    headers,
    token: () => (typeof token === 'function' ? token(refused) : token),
    refuse: (old) => {
      refused = old ?? undefined;
      return typeof old === 'string' && typeof token === 'function';
    },
  };
  const connection = { settings, timeoutMs, retry, url: `${url}/stream` };
  const streams = () => import('./streams.js');
  return {
    async execute<Data>(
      operation: Operation<Data, never>,
      variables: unknown = {},
      { signal, timeoutMs: ms = timeoutMs }: ExecuteOptions = {},
    ) {
      const request = requestOf(await textOf(operation), variables);
      for (let attempt = 1; ; attempt += 1) {
        const timeout = AbortSignal.timeout(ms);
        try {
          return await exchange(settings, {
            url,
            accept: json,
            request,
            attempt,
            signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
            outer: signal,
            read: async (response) => readAnswer(await response.text(), response) as Data,
          });
        } catch (error) {
          const delay = delayBefore(error, attempt - 1, retry);
          if (!request.isRepeatable || delay === null || attempt > (retry.max ?? 3)) throw error;
          await wait(delay, signal);
        }
      }
    },
    async *subscribe(operation, variables, options) {
      yield* (await streams()).subscribe(connection, operation, variables, options);
    },
    async *follow(operation, variables, options) {
      yield* (await streams()).follow(connection, operation, variables, options);
    },
  };
}
