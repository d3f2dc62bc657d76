import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** The receiver of a stream. */
export interface Reader {
  readonly response: ServerResponse;
  /** Aborts when the caller has gone, or the server stops. */
  readonly signal: AbortSignal;
  /** A reader that reads nothing for this time is considered gone, even if its connection is open. */
  readonly stalledMs: number;
}

/**
 * Yields an event only when the buffer of the reader has room. `graphql-sse` pulls events as fast as it can and queues
 * them without a limit.
 */
export async function* atReadersPace<Event>(
  events: AsyncIterable<Event>,
  { response, signal, stalledMs }: Reader,
): AsyncGenerator<Event, void> {
  for await (const event of events) {
    yield event;
    // The library passes the event to `sendEvents` before the next turn of the event loop.
    await nextTurn();
    if (response.writableNeedDrain) {
      const stalled = AbortSignal.any([signal, AbortSignal.timeout(stalledMs)]);
      await once(response, 'drain', { signal: stalled }).catch(() => response.destroy());
    }
    if (signal.aborted || response.destroyed) return;
  }
}

/**
 * Sends a stream of events, then ends the response and its connection. It does not wait for a caller that does not read.
 * When the server stops, it sends no `complete` event, because the subscription has not ended.
 */
export async function sendEvents(
  events: AsyncIterable<string>,
  headers: Readonly<Record<string, string>>,
  { response, signal }: Omit<Reader, 'stalledMs'>,
): Promise<void> {
  response.writeHead(200, {
    ...headers,
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    connection: 'close',
    'x-accel-buffering': 'no',
  });
  for await (const text of events) {
    if (signal.aborted || response.destroyed) break;
    response.write(text);
  }
  if (response.destroyed || response.writableNeedDrain) return void response.destroy();
  response.end();
  await once(response, 'close');
}
