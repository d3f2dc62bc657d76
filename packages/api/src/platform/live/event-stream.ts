import { once } from 'node:events';
import type { ServerResponse } from 'node:http';

const pingMs = 15_000;
/** A caller that reads nothing for this time is considered gone, even if its connection is open. */
const stalledMs = 60_000;

/** Sends events to one caller (GraphQL over Server-Sent Events, distinct connections mode). */
export interface EventStream {
  /** Sends one event; resolves when the caller can receive another. */
  readonly send: (event: 'next' | 'complete', data: unknown) => Promise<void>;
  /** Ends the response and its connection; does not wait for a caller who does not read. */
  readonly end: () => Promise<void>;
}

/** Opens a stream of events on a response. `signal` aborts it. */
export function openEventStream(
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): EventStream {
  response.writeHead(200, {
    ...headers,
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    connection: 'close',
    'x-accel-buffering': 'no',
  });
  const write = async (text: string): Promise<void> => {
    if (signal.aborted || response.write(text)) return;
    const stalled = AbortSignal.any([signal, AbortSignal.timeout(stalledMs)]);
    await once(response, 'drain', { signal: stalled }).catch(() => response.destroy());
  };
  // Some browsers report the stream as open only after its first bytes.
  void write(':\n\n');
  const pinger = setInterval(() => response.writableNeedDrain || response.write(':\n\n'), pingMs);
  return {
    send: (event, data) => write(`event: ${event}\ndata: ${data === null ? '' : JSON.stringify(data)}\n\n`),
    end: async () => {
      clearInterval(pinger);
      if (response.destroyed || response.writableNeedDrain) return void response.destroy();
      response.end();
      await once(response, 'close');
    },
  };
}
