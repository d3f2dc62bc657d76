import type { ClientConfig, PoolClient } from 'pg';

/** How long a connection to the database may be silent before it is given up. */
export interface ConnectionLimits {
  /** From asking for a connection until it is made, in milliseconds; 0 waits without end. */
  readonly connectTimeoutMs: number;
  /** From sending a statement until its result is there, in milliseconds; 0 waits without end. */
  readonly queryTimeoutMs: number;
}

export const usualConnectionLimits: ConnectionLimits = { connectTimeoutMs: 10_000, queryTimeoutMs: 20_000 };

/** Migrations rewrite whole tables: they take the time that they need. */
export const patientConnectionLimits: ConnectionLimits = { ...usualConnectionLimits, queryTimeoutMs: 0 };

/** A transaction that is idle for so long has lost its client; the database ends it and frees its locks. */
const abandonedTransactionMs = 25_000;

/** Settings of the driver that keep a silent connection from holding anything up. */
export const driverSettings = ({ connectTimeoutMs, queryTimeoutMs }: ConnectionLimits) =>
  ({
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    connectionTimeoutMillis: connectTimeoutMs,
    idle_in_transaction_session_timeout: abandonedTransactionMs,
    ...(queryTimeoutMs > 0 ? { query_timeout: queryTimeoutMs } : {}),
  }) satisfies ClientConfig;

type Query = (this: PoolClient, ...statement: never[]) => unknown;

/**
 * Destroys a connection whose statement timed out. The driver only reports the time-out; the connection would stay in
 * the pool, with its next statement waiting behind one that is never answered.
 */
export function destroyWhenTimedOut(client: PoolClient): void {
  const query = client.query as Query;
  const destroy = (error: unknown): void => {
    if (error instanceof Error && error.message === 'Query read timeout') streamOf(client)?.destroy(error);
  };
  client.query = function (this: PoolClient, ...statement: never[]) {
    const result = query.apply(this, statement);
    if (result instanceof Promise) result.catch(destroy);
    return result;
  } as typeof client.query;
}

/** The driver's own socket, which its types leave out. */
const streamOf = (client: object): { destroy(error: Error): void } | undefined =>
  (client as { readonly connection?: { readonly stream?: { destroy(error: Error): void } } }).connection
    ?.stream;
