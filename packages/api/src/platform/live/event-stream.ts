import { once } from 'node:events';
import type { ServerResponse } from 'node:http';

const pingMs = 15_000;
/** A reader that takes nothing for so long has gone, whatever its connection says. */
const stalledMs = 60_000;

/** Sends events to one caller (GraphQL over Server-Sent Events, distinct connections mode). */
export interface EventStream {
  /** Sends one event; ends once the caller has room for another. */
  readonly send: (event: 'next' | 'complete', data: unknown) => Promise<void>;
  /** Ends the answer and its connection; what a caller does not take is not waited for. */
  readonly end: () => Promise<void>;
}

/** Opens a stream of events on an answer. `signal` aborts it. */
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
  // Some browsers do not report the stream as open before its first bytes.
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
