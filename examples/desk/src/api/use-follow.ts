import type { Followed, Resumable, TypedDocument } from '@meldpunt/client';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useApi } from './api.js';

export type FollowState = 'CONNECTING' | 'LIVE' | 'LOST';

/**
 * Follows a subscription as long as the component is shown. The client opens a lost connection again and goes on after the
 * last event, so that none is missed and none comes twice.
 */
export function useFollow<Data extends Followed, Variables extends Resumable>(
  document: TypedDocument<Data, Variables>,
  variables: NoInfer<Variables>,
  onEvent: (data: Data) => void,
): FollowState {
  const api = useApi();
  const latest = useRef(onEvent);
  const [state, setState] = useState<FollowState>('CONNECTING');
  useLayoutEffect(() => {
    latest.current = onEvent;
  });
  const from = JSON.stringify(variables);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const onConnection = (isOpen: boolean) => setState(isOpen ? 'LIVE' : 'LOST');
    const follow = async () => {
      const events = api.follow(document, JSON.parse(from) as NoInfer<Variables>, { signal, onConnection });
      for await (const data of events) latest.current(data);
    };
    follow().catch(() => {
      if (!signal.aborted) setState('LOST');
    });
    return () => ending.abort();
  }, [api, document, from]);
  return state;
}

const pauseMs = 1_000;

/**
 * Calls a function when something has changed, at most once a second: what changes together is read once.
 */
export function useReloadOn<Data extends Followed, Variables extends Resumable>(
  document: TypedDocument<Data, Variables>,
  variables: NoInfer<Variables>,
  reload: () => void,
): FollowState {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useFollow(document, variables, () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(reload, pauseMs);
  });
}
