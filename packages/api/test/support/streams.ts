import type { FastifyInstance } from 'fastify';
import type { Answer, Person, TestApi } from './api.js';

/** One server-sent event. */
export interface StreamEvent {
  readonly event: string;
  readonly data: any;
}

/** A stream of a caller. */
export interface OpenStream {
  readonly status: number;
  readonly headers: Headers;
  /** The errors if the stream was refused. */
  readonly errors: Answer['errors'];
  /** The next event; `null` after the end of the stream. */
  readonly next: () => Promise<StreamEvent | null>;
  /** Breaks the connection, as when the caller dies. */
  readonly kill: () => void;
}

const addresses = new WeakMap<FastifyInstance, Promise<string>>();

/** The address of the API on loopback, where it listens from the first call on. */
export function addressOf({ app }: Pick<TestApi, 'app'>): Promise<string> {
  const known = addresses.get(app) ?? app.listen({ host: '127.0.0.1', port: 0 });
  addresses.set(app, known);
  return known;
}

/** Opens a subscription over a real connection. */
export async function openStream(
  api: TestApi,
  body: { readonly query: string; readonly variables?: object } | string,
  as?: Person,
): Promise<OpenStream> {
  const controller = new AbortController();
  const response = await fetch(`${await addressOf(api)}/graphql/stream`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(as ? { authorization: `Bearer ${await api.tokenOf(as)}` } : {}),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    signal: controller.signal,
  });
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
  const errors = isStream ? [] : (((await response.json()) as Partial<Answer>).errors ?? []);
  const events = isStream && response.body !== null ? eventsIn(response.body) : null;
  return {
    status: response.status,
    headers: response.headers,
    errors,
    next: async () => {
      const read = await events?.next();
      return read === undefined || read.done ? null : read.value;
    },
    kill: () => controller.abort(),
  };
}

/** Opens a subscription and closes it. Returns its errors. */
export async function openAndCloseStream(
  api: TestApi,
  query: string,
  as?: Person,
): Promise<Pick<Answer, 'errors'>> {
  const stream = await openStream(api, { query }, as);
  stream.kill();
  return { errors: stream.errors };
}

/**
 * The server-sent events of a response. Its body is locked at once: when a response is garbage-collected before, Node cancels
 * the body.
 */
export const eventsIn = (body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> =>
  readEvents(body.values());

async function* readEvents(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<StreamEvent> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of chunks) {
    text += decoder.decode(chunk, { stream: true });
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const lines = text.slice(0, end).split('\n');
      text = text.slice(end + 2);
      const field = (name: string) =>
        lines
          .find((line) => line.startsWith(`${name}:`))
          ?.slice(name.length + 1)
          .trim() ?? '';
      if (field('event') === '') continue;
      const data = field('data');
      yield { event: field('event'), data: data === '' ? null : JSON.parse(data) };
    }
  }
}
