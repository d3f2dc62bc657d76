import type { Followed, Resumable, TypedDocument } from '@meldpunt/client';
import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useApi, useIsExpired } from './api.js';

export type FollowState = 'CONNECTING' | 'LIVE' | 'LOST';

/**
 * Follows a subscription as long as the component is shown. The client opens a lost connection again and goes on after the
 * last event, so that none is missed and none comes twice. So does this function after a new sign-in.
 */
export function useFollow<Data extends Followed, Variables extends Resumable>(
  document: TypedDocument<Data, Variables>,
  variables: NoInfer<Variables>,
  onEvent: (data: Data, isFirst: boolean) => void,
): FollowState {
  const api = useApi();
  const isExpired = useIsExpired();
  const latest = useRef(onEvent);
  const last = useRef<{ readonly from: string; readonly after: string } | null>(null);
  const from = JSON.stringify(variables);
  const [known, setKnown] = useState<{ readonly from: string; readonly state: FollowState } | null>(null);
  useLayoutEffect(() => {
    latest.current = onEvent;
  });
  useEffect(() => {
    if (isExpired) return;
    const ending = new AbortController();
    const { signal } = ending;
    const onConnection = (isOpen: boolean) => setKnown({ from, state: isOpen ? 'LIVE' : 'LOST' });
    const follow = async () => {
      const start = JSON.parse(from) as NoInfer<Variables>;
      const seen = last.current?.from === from ? last.current : null;
      const events = api.follow(document, seen === null ? start : { ...start, after: seen.after }, {
        signal,
        onConnection,
      });
      for await (const data of events) {
        latest.current(data, last.current?.from !== from);
        const [event] = Object.values(data);
        if (event !== undefined) last.current = { from, after: event.cursor };
      }
    };
    follow().catch(() => {
      if (!signal.aborted) onConnection(false);
    });
    return () => ending.abort();
  }, [api, document, from, isExpired]);
  if (isExpired) return 'LOST';
  return known?.from === from ? known.state : 'CONNECTING';
}

const pauseMs = 1_000;

/**
 * Reads again what has changed from now on: a second after the first change, so that what changes together is read once,
 * and the next time only when that read has ended. `keysOf` returns the keys of the queries. Returns whether the page may
 * read: then no later change is missed. If the connection takes too long, the page reads before it is open, and once more
 * when it is.
 */
export function useReloadOn<Data extends Followed, Variables extends Resumable>(
  document: TypedDocument<Data, Variables>,
  variables: Omit<NoInfer<Variables>, 'after'>,
  keysOf: (changes: readonly Data[]) => readonly QueryKey[],
): boolean {
  const queries = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const changes = useRef<Data[]>([]);
  const latest = useRef(keysOf);
  const from = JSON.stringify(variables);
  const [late, setLate] = useState<string | null>(null);
  const all = { ...variables, after: 'NOW' } as unknown as NoInfer<Variables>;
  useLayoutEffect(() => {
    latest.current = keysOf;
  });
  const plan = (): void => {
    timer.current ??= setTimeout(() => void readAgain(timer.current), pauseMs);
  };
  const readAgain = async (planned: typeof timer.current) => {
    const keys = latest.current(changes.current.splice(0));
    await Promise.all(keys.map((queryKey) => queries.refetchQueries({ type: 'active', queryKey })));
    if (timer.current !== planned) return;
    timer.current = undefined;
    if (changes.current.length > 0) plan();
  };
  const state = useFollow(document, all, (data, isFirst) => {
    // The first event says that the subscription has begun.
    if (isFirst && late !== from) return;
    changes.current.push(data);
    plan();
  });
  useEffect(() => {
    changes.current = [];
    const waiting = setTimeout(() => setLate(from), pauseMs);
    return () => {
      clearTimeout(waiting);
      clearTimeout(timer.current);
      timer.current = undefined;
    };
  }, [from]);
  return state !== 'CONNECTING' || late === from;
}
