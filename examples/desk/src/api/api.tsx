import { type Client, createClient, RequestError, type Operation } from '@meldpunt/client';
import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react';
import type { DeskConfig } from '../app/config.js';
import type { Session } from '../session/session.js';

export interface Api extends Client {
  /** Where files of the API are, such as dossiers. */
  readonly fileUrl: (path: string) => string;
  readonly session: Session;
  readonly expiry: Expiry;
}

/** Whether a new sign-in is needed. Pages stay open; one banner asks for it. */
interface Expiry {
  readonly subscribe: (listener: () => void) => () => void;
  readonly isExpired: () => boolean;
  readonly set: (isExpired: boolean) => void;
}

function newExpiry(): Expiry {
  const listeners = new Set<() => void>();
  let expired = false;
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isExpired: () => expired,
    set: (isExpired) => {
      expired = isExpired;
      for (const each of listeners) each();
    },
  };
}

/** The token is refused, or the sign-in was not strong or recent enough for this. */
const endsSession: ReadonlySet<string> = new Set(['UNAUTHENTICATED', 'STEP_UP_REQUIRED']);

export function openApi(config: DeskConfig, session: Session): Api {
  const expiry = newExpiry();
  const url = new URL(config.api, location.href);
  const client = createClient({ url, token: session.token });
  const noteExpiry = (error: unknown): never => {
    if (error instanceof RequestError && endsSession.has(error.code)) expiry.set(true);
    throw error;
  };
  async function* noting<Data>(events: AsyncIterable<Data>): AsyncGenerator<Data, void, undefined> {
    try {
      yield* events;
    } catch (error) {
      noteExpiry(error);
    }
  }
  return {
    session,
    expiry,
    fileUrl: (path) => new URL(path, url).href,
    execute: <Data, Variables>(
      document: Operation<Data, Variables>,
      ...rest: readonly unknown[]
    ): Promise<Data> =>
      (client.execute as (...all: readonly unknown[]) => Promise<Data>)(document, ...rest).catch(noteExpiry),
    async *subscribe(document, variables, options) {
      yield* noting(client.subscribe(document, variables, options));
    },
    async *follow(document, variables, options) {
      yield* noting(client.follow(document, variables, options));
    },
  };
}

const Context = createContext<Api | null>(null);

export function ApiProvider({
  config,
  session,
  children,
}: {
  readonly config: DeskConfig;
  readonly session: Session;
  readonly children: ReactNode;
}) {
  const api = useMemo(() => openApi(config, session), [config, session]);
  return <Context value={api}>{children}</Context>;
}

export function useApi(): Api {
  const api = useContext(Context);
  if (api === null) throw new TypeError('no ApiProvider');
  return api;
}

export function useIsExpired(): boolean {
  const { expiry } = useApi();
  return useSyncExternalStore(expiry.subscribe, expiry.isExpired);
}
