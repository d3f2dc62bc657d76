import type { ServerResponse } from 'node:http';

/** An open connection with events. */
export interface OpenConnection {
  readonly response: ServerResponse;
  /** Aborts when the caller has gone, the stream has ended, or the server stops. */
  readonly signal: AbortSignal;
  /** Ends it. */
  readonly end: () => void;
}

/** The open connections of this process. */
export interface OpenStreams {
  readonly begin: (response: ServerResponse) => OpenConnection;
  /** Ends all, and waits until their responses have ended. */
  readonly endAll: () => Promise<void>;
}

export function openStreams(): OpenStreams {
  const open = new Set<{ readonly abort: () => void; readonly done: Promise<void> }>();
  return {
    begin: (response) => {
      const controller = new AbortController();
      const finished = Promise.withResolvers<void>();
      const entry = { abort: () => controller.abort(), done: finished.promise };
      open.add(entry);
      response.once('close', () => controller.abort());
      const end = (): void => {
        controller.abort();
        open.delete(entry);
        finished.resolve();
      };
      return { response, signal: controller.signal, end };
    },
    endAll: async () => {
      const ending = [...open];
      for (const { abort } of ending) abort();
      await Promise.all(ending.map(({ done }) => done));
    },
  };
}
