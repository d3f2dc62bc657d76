import type { TypedDocument } from '@meldpunt/client';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useApi } from './api.js';

export type FollowState = 'CONNECTING' | 'LIVE' | 'LOST';

interface Following<Data, Variables> {
  readonly document: TypedDocument<Data, Variables>;
  readonly variables: (after: string | null) => NoInfer<Variables>;
  readonly cursor: (data: Data) => string;
  readonly onEvent: (data: Data) => void;
}

const [firstPauseMs, maxPauseMs] = [1_000, 30_000];
/** Without an event, a connection that has not failed for this long is up. */
const settledMs = 2_000;

/** Follows a subscription as long as the page is open. After a lost connection it goes on from the last event. */
export function useFollow<Data, Variables>(following: Following<Data, Variables>): FollowState {
  const api = useApi();
  const latest = useRef(following);
  const [state, setState] = useState<FollowState>('CONNECTING');
  useLayoutEffect(() => {
    latest.current = following;
  });
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const follow = async () => {
      let after: string | null = null;
      let pauseMs = firstPauseMs;
      while (!signal.aborted) {
        const settled = setTimeout(() => setState('LIVE'), settledMs);
        try {
          const { document, variables } = latest.current;
          for await (const data of api.subscribe(document, variables(after), { signal })) {
            setState('LIVE');
            after = latest.current.cursor(data);
            pauseMs = firstPauseMs;
            latest.current.onEvent(data);
          }
        } catch {
          if (!signal.aborted) setState('LOST');
        }
        clearTimeout(settled);
        await pause(pauseMs, signal);
        pauseMs = Math.min(pauseMs * 2, maxPauseMs);
      }
    };
    void follow();
    return () => ending.abort();
  }, [api]);
  return state;
}

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
