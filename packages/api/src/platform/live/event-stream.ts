import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Whom events are sent to. */
export interface Reader {
  readonly response: ServerResponse;
  /** Aborts when the caller has gone, or the server stops. */
  readonly signal: AbortSignal;
  /** A reader that takes nothing for so long has gone, whatever its connection says. */
  readonly stalledMs: number;
}

/**
 * Yields an event only when the reader has room for it. `graphql-sse` takes what it is given as fast as it can, and
 * queues without a limit.
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
 * Sends a stream of events, and ends the answer and its connection; what a caller does not take is not waited for. When
 * the server stops, nothing more is sent: the caller must not take it for the end of the subscription.
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
