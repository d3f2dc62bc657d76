import type { ClientConfig, PoolClient } from 'pg';

/** Timeouts of a connection to the database. */
export interface ConnectionLimits {
  /** Max time to open a connection, in milliseconds; 0 for no limit. */
  readonly connectTimeoutMs: number;
  /** Max time from sending a statement to its result, in milliseconds; 0 for no limit. */
  readonly queryTimeoutMs: number;
}

export const defaultConnectionLimits: ConnectionLimits = { connectTimeoutMs: 10_000, queryTimeoutMs: 20_000 };

/** Limits for migrations: they rewrite whole tables, so their statements have no timeout. */
export const migrationConnectionLimits: ConnectionLimits = { ...defaultConnectionLimits, queryTimeoutMs: 0 };

/** A transaction that is idle for this time has lost its client: the database ends it and releases its locks. */
const abandonedTransactionMs = 25_000;

/** Driver settings with timeouts, so that an unresponsive connection blocks nothing. */
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
 * Destroys a connection whose statement timed out. The driver only reports the timeout: the connection would stay in the
 * pool, and its next statement would wait for one that never returns.
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

/** The socket of the driver; its types do not include it. */
export const streamOf = (client: object): { destroy(error: Error): void } | undefined =>
  (client as { readonly connection?: { readonly stream?: { destroy(error: Error): void } } }).connection
    ?.stream;
