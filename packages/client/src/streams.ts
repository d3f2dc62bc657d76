import { startDeadline, type Deadline } from './deadline.js';
import { eventsIn } from './events-in.js';
import type { ExecuteOptions } from './execute-options.js';
import { codeOf, exchange, failureOf, type ExchangeSettings, type Token } from './exchange.js';
import { readAnswer, type ResponseHead } from './read-answer.js';
import { requestOf } from './request.js';
import { RequestError } from './request-error.js';
import { delayBefore, wait, type RetryOptions } from './retries.js';
import { textOf, type Operation } from './typed-document.js';

/**
 * The data of an event that can be continued after: the field of the subscription, with its `cursor`.
 *
 * @public
 */
export type Followed = Readonly<Record<string, { readonly cursor: string }>>;

/**
 * The variables of a subscription that can start after a cursor.
 *
 * @public
 */
export interface Resumable {
  /** The cursor of the last event that was processed. */
  readonly after?: string | null | undefined;
}

/**
 * Options of `follow`.
 *
 * @public
 */
export interface FollowOptions extends ExecuteOptions {
  /** Called with `true` when the connection is open, and with `false` when it is broken and will be opened again. */
  readonly onConnection?: ((isOpen: boolean) => void) | undefined;
}

/** How to reach the streams of the API. */
interface Connection {
  readonly settings: ExchangeSettings;
  readonly url: string;
  readonly timeoutMs: number;
  readonly retry: RetryOptions;
}

/** An open connection: the body of its response, and the token that it was opened with. */
interface Opened {
  readonly body: ReadableStream<Uint8Array>;
  readonly head: ResponseHead;
  readonly token: Token;
  /** When it was opened, on the clock of `performance`. */
  readonly at: number;
}

/** See `Client.subscribe`. `onOpen` is called when the API has accepted the subscription. */
export async function* subscribe<Data>(
  connection: Connection,
  operation: Operation<Data, never>,
  variables: unknown,
  { signal, timeoutMs = connection.timeoutMs }: ExecuteOptions = {},
  attempt = 1,
  onOpen: (opened: Opened) => void = () => {},
): AsyncGenerator<Data, void, undefined> {
  const deadline = startDeadline(timeoutMs, signal);
  try {
    const opened = await open(connection, await textOf(operation), variables, attempt, deadline);
    onOpen(opened);
    yield* dataIn<Data>(opened, deadline);
  } finally {
    deadline.end();
  }
}

const open = (
  { settings, url }: Connection,
  query: string,
  variables: unknown,
  attempt: number,
  deadline: Deadline,
): Promise<Opened> =>
  exchange(settings, {
    url,
    accept: eventStream,
    request: requestOf(query, variables),
    attempt,
    signal: deadline.signal,
    outer: deadline.outer,
    read: async (response, token) => {
      const { body, status, headers } = response;
      if (body !== null && headers.get('content-type')?.startsWith(eventStream) === true)
        return { body, head: { status, headers }, token, at: performance.now() };
      readAnswer(await response.text(), response);
      throw new RequestError('UNREADABLE_ANSWER', { status });
    },
  });

const eventStream = 'text/event-stream';

async function* dataIn<Data>({ body, head }: Opened, deadline: Deadline): AsyncGenerator<Data, void> {
  deadline.restart();
  const events = eventsIn(body, deadline.restart);
  try {
    for (;;) {
      const read = await events.next().catch((error: unknown) => {
        throw failureOf(error, deadline.signal, deadline.outer);
      });
      if (read.done === true) throw new RequestError('NETWORK_FAILED', { detail: 'the stream broke off' });
      const { event, data } = read.value;
      if (event === 'complete') return;
      if (event !== 'next') continue;
      // The time that the caller takes for an event is not the time of the API.
      deadline.pause();
      yield readAnswer(data, head) as Data;
      deadline.restart();
    }
  } finally {
    await events.return();
  }
}

/** See `Client.follow`. */
export async function* follow<Data extends Followed>(
  connection: Connection,
  operation: Operation<Data, never>,
  variables: Resumable,
  { onConnection, ...options }: FollowOptions = {},
): AsyncGenerator<Data, void, undefined> {
  const { settings, retry } = connection;
  let from = variables;
  for (let failures = 0; ; failures += 1) {
    let opened = null as Opened | null;
    const onOpen = (now: Opened) => {
      opened = now;
      onConnection?.(true);
    };
    try {
      for await (const data of subscribe(connection, operation, from, options, failures + 1, onOpen)) {
        from = { ...variables, after: cursorOf(data) };
        failures = 0;
        yield data;
      }
      return;
    } catch (error) {
      if (codeOf(error) === 'ABORTED') return;
      if (opened !== null && performance.now() - opened.at > longMs) failures = 0;
      const isExpired =
        codeOf(error) === 'UNAUTHENTICATED' && failures === 0 && settings.refuse(opened?.token);
      const delay = isExpired ? 0 : delayBefore(error, failures, retry, Infinity);
      if (delay === null) throw error;
      if (opened !== null) onConnection?.(false);
      await wait(delay, options.signal);
    }
  }
}

/** After a connection that was open for longer than this, the delays start with the shortest one. */
const longMs = 10_000;

function cursorOf(data: Followed): string {
  const cursor: unknown = Object.values(data)[0]?.cursor;
  if (typeof cursor !== 'string') throw new RequestError('MISSING_CURSOR');
  return cursor;
}
