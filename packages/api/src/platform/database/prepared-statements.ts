import type { PoolClient } from 'pg';
import { streamOf } from './connection-limits.js';

/** Max number of statements that are prepared on each connection. The reads of all pages are about a hundred. */
const maxPrepared = 500;

/**
 * Whether a text is prepared. A result with all columns of a table changes when a migration adds one, and then the
 * database refuses the prepared statement. A page is planned for its own size and filter.
 */
const isPrepared = (text: string): boolean => !text.includes('*') && !/ limit \$\d/.test(text);

/** Names for texts that are sent again, the same on all connections. A text is prepared from its second use on. */
export function statementNames(): (text: string) => string | undefined {
  const names = new Map<string, string>();
  const seenOnce = new Set<string>();
  return (text) => {
    const known = names.get(text);
    if (known !== undefined || names.size >= maxPrepared || !isPrepared(text)) return known;
    if (!seenOnce.delete(text)) {
      // Texts that are not repeated must not fill the memory.
      if (seenOnce.size >= maxPrepared) seenOnce.clear();
      seenOnce.add(text);
      return undefined;
    }
    const name = `s${names.size + 1}`;
    names.set(text, name);
    return name;
  };
}

type Query = (this: PoolClient, ...statement: never[]) => unknown;

/**
 * Sends texts with values as prepared statements, so that the database parses each once per connection. A connection
 * whose prepared statement no longer fits the tables is destroyed.
 */
export function prepareStatements(client: PoolClient, nameOf: (text: string) => string | undefined): void {
  const query = client.query as Query;
  const destroyWhenOutdated = (error: { readonly code?: string; readonly message?: string }): void => {
    if (error.code === featureNotSupported && error.message?.startsWith('cached plan'))
      streamOf(client)?.destroy(error as Error);
  };
  client.query = function (this: PoolClient, ...given: never[]) {
    const [text, values, ...more] = given as readonly unknown[];
    const name =
      typeof text === 'string' && Array.isArray(values) && more.length === 0 ? nameOf(text) : undefined;
    if (name === undefined) return query.apply(this, given);
    const result = query.call(this, { name, text, values } as never);
    if (result instanceof Promise) result.catch(destroyWhenOutdated);
    return result;
  } as typeof client.query;
}

const featureNotSupported = '0A000';
